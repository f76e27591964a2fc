import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Columns are copied by name; what else the framework hands out with a row is left behind. */
export type CartColumns = Record<string, unknown>

export interface Adjustment extends CartColumns {
  id: string
  code: string | null
  promotion_id: string | null
}

export interface SplitRow extends CartColumns {
  id: string
  total: number
  tax_lines: CartColumns[] | null
  adjustments: Adjustment[] | null
}

export interface SplitItem extends SplitRow {
  variant: {
    product: {
      shipping_profile?: { id: string } | null
      ocop_producer?: { id: string } | null
    } | null
  } | null
}

export interface SplitMethod extends SplitRow {
  name: string
  shipping_option_id: string | null
  shipping_option?: { shipping_profile_id: string } | null
}

export interface PaymentSession {
  id: string
  provider_id: string
  status: string
}

export interface SplitCart extends CartColumns {
  id: string
  region_id: string | null
  customer_id: string | null
  email: string | null
  completed_at: Date | string | null
  metadata: CartColumns | null
  total: number
  items: SplitItem[]
  shipping_methods: SplitMethod[]
  credit_lines: CartColumns[] | null
  promotions: ({ id: string } | null)[] | null
  shipping_address: CartColumns | null
  billing_address: CartColumns | null
  region: { payment_providers?: ({ id: string; is_enabled: boolean } | null)[] | null } | null
  payment_collection?: { id: string; payment_sessions: PaymentSession[] | null } | null
}

const FIELDS = [
  "*",
  "total",
  "metadata",
  "items.*",
  "items.total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.variant.product.shipping_profile.id",
  "items.variant.product.ocop_producer.id",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.shipping_option.shipping_profile_id",
  "credit_lines.*",
  "promotions.id",
  "shipping_address.*",
  "billing_address.*",
  "region.payment_providers.id",
  "region.payment_providers.is_enabled",
  "payment_collection.id",
  "payment_collection.payment_sessions.*",
]

/** Totals make Query hand out its own number objects, which no comparison understands. */
const toNumbers = (cart: SplitCart): SplitCart => ({
  ...cart,
  total: Number(cart.total),
  items: cart.items.map((item) => ({ ...item, total: Number(item.total) })),
  shipping_methods: (cart.shipping_methods ?? []).map((method) => ({
    ...method,
    total: Number(method.total),
  })),
})

/** The cart with every row that an order is made of; null when there is none. */
export const loadSplitCart = async (
  container: MedusaContainer,
  id: string
): Promise<SplitCart | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } })
  // the fields asked for hold all of SplitCart
  const cart = data[0] as unknown as SplitCart | undefined
  return cart ? toNumbers(cart) : null
}
