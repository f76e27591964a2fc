import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

export interface CartItem {
  id: string
  variant_id: string | null
  product_id: string | null
  product_handle: string | null
  product_title: string | null
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  is_custom_price: boolean
  total: number
}

export interface CartAddress {
  first_name: string | null
  last_name: string | null
  phone: string | null
  address_1: string | null
  city: string | null
  province: string | null
  metadata: Record<string, unknown> | null
}

export interface LoadedCart {
  id: string
  completed_at: Date | null
  currency_code: string
  region_id: string | null
  sales_channel_id: string | null
  email: string | null
  customer?: { id: string; groups?: { id: string }[] } | null
  item_total: number
  shipping_total: number
  tax_total: number
  total: number
  items: CartItem[]
  shipping_address: CartAddress | null
  metadata: Record<string, unknown> | null
  shipping_methods: {
    name: string
    amount: number
    shipping_option_id: string | null
    data: unknown
  }[]
}

const FIELDS = [
  "id",
  "completed_at",
  "currency_code",
  "region_id",
  "region.*",
  "sales_channel_id",
  "email",
  "metadata",
  "customer.id",
  "customer.groups.id",
  "item_total",
  "shipping_total",
  "tax_total",
  "total",
  "items.*",
  "items.total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_address.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
]

/** Totals make Query hand out its own number objects, which no comparison understands. */
const toNumbers = (cart: LoadedCart): LoadedCart => ({
  ...cart,
  item_total: Number(cart.item_total),
  shipping_total: Number(cart.shipping_total),
  tax_total: Number(cart.tax_total),
  total: Number(cart.total),
  items: cart.items.map((item) => ({
    ...item,
    quantity: Number(item.quantity),
    unit_price: Number(item.unit_price),
    total: Number(item.total),
  })),
})

/** The cart with everything the checkout rules ask about; null when there is none. */
export const loadCart = async (
  container: MedusaContainer,
  id: string
): Promise<LoadedCart | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } })
  // the fields above are exactly those of LoadedCart
  const cart = data[0] as unknown as LoadedCart | undefined
  return cart ? toNumbers(cart) : null
}
