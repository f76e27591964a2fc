import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

const FIELDS = [
  "region_id",
  "sales_channel_id",
  "currency_code",
  "total",
  "shipping_address.*",
  "items.*",
  "shipping_methods.*",
]

/** A row's own columns without what names it, or ties it to its cart. */
const bare = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([key, value]) =>
        !/^(id|cart|cart_id|raw_.*|.*_at|.*total|.*subtotal)$/.test(key) &&
        (typeof value !== "object" || value === null || key === "metadata" || key === "data")
    )
  )

const numbers = (row: Record<string, unknown>, ...names: string[]) => ({
  ...bare(row),
  ...Object.fromEntries(names.map((name) => [name, Number(row[name])])),
})

const payAll = async (container: MedusaContainer, carts: { id: string }[], amount: number) => {
  const payment = container.resolve(Modules.PAYMENT)
  const collections = await payment.createPaymentCollections(
    carts.map(() => ({ currency_code: "vnd", amount }))
  )
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    carts.map(({ id }, place) => ({
      [Modules.CART]: { cart_id: id },
      [Modules.PAYMENT]: { payment_collection_id: collections[place]?.id },
    }))
  )
  for (const { id } of collections)
    await payment.createPaymentSession(id, {
      provider_id: "pp_system_default",
      currency_code: "vnd",
      amount,
      data: {},
    })
}

/** As many carts like one that is ready to be ordered, straight into the tables. */
export const copyCarts = async (
  container: MedusaContainer,
  id: string,
  count: number
): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } })
  const model = data[0] as any
  const modules = container.resolve(Modules.CART)
  const { region_id, sales_channel_id, currency_code } = model
  const carts = await modules.createCarts(
    Array.from({ length: count }, () => ({
      region_id,
      sales_channel_id,
      currency_code,
      shipping_address: bare(model.shipping_address),
    }))
  )
  const times = (rows: any[], ...names: string[]) =>
    carts.flatMap((cart) => rows.map((row) => ({ ...numbers(row, ...names), cart_id: cart.id })))
  await modules.addLineItems(times(model.items, "quantity", "unit_price") as never)
  await modules.addShippingMethods(times(model.shipping_methods, "amount") as never)
  await payAll(container, carts, Number(model.total))
  return carts.map((cart) => cart.id)
}
