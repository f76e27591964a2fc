import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoreCustomerData } from "@ocop/contracts"
import { findContract } from "../contract/read-contract"
import { consentHistory } from "./consents"
import { readHeldElsewhere } from "./held-elsewhere"
import { listCustomerOrders } from "./orders"

const CUSTOMER_FIELDS = ["id", "email", "first_name", "last_name", "phone", "created_at"]
const ADDRESS_FIELDS = [
  "id",
  "first_name",
  "phone",
  "address_1",
  "city",
  "province",
  "is_default_shipping",
  "metadata",
].map((field) => `addresses.${field}`)

type CustomerRow = StoreCustomerData["customer"] & Pick<StoreCustomerData, "addresses">

const only = <Row extends object, Key extends keyof Row>(row: Row, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key> // one entry for each

const readCustomer = async (container: MedusaContainer, id: string): Promise<CustomerRow> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = [...CUSTOMER_FIELDS, ...ADDRESS_FIELDS]
  const { data } = await query.graph({ entity: "customer", fields, filters: { id } })
  // the fields above are exactly those of CustomerRow
  return data[0] as unknown as CustomerRow
}

interface CartRow {
  id: string
  created_at: string | Date
  items: { title: string; product_title: string | null; quantity: unknown }[]
}

const readCarts = async (
  container: MedusaContainer,
  customer_id: string
): Promise<StoreCustomerData["carts"]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "created_at", "items.title", "items.product_title", "items.quantity"]
  const { data } = await query.graph({ entity: "cart", fields, filters: { customer_id } })
  // the fields above are exactly those of CartRow
  return (data as unknown as CartRow[]).map(({ id, created_at, items }) => ({
    id,
    created_at: new Date(created_at).toISOString(),
    items: items.map(({ title, product_title, quantity }) => ({
      title: product_title ?? title,
      quantity: Number(quantity),
    })),
  }))
}

/** Everything the floor holds of a customer, in one piece. */
export const exportCustomerData = async (
  container: MedusaContainer,
  customerId: string
): Promise<StoreCustomerData> => {
  const [row, { orders }, consents, carts] = await Promise.all([
    readCustomer(container, customerId),
    listCustomerOrders(container, customerId),
    consentHistory(container, customerId),
    readCarts(container, customerId),
  ])
  const orderIds = orders.map(({ id }) => id)
  const [contracts, elsewhere] = await Promise.all([
    Promise.all(orderIds.map((id) => findContract(container, id))),
    readHeldElsewhere(container, customerId, orderIds),
  ])
  const keys = ["id", "email", "first_name", "last_name", "phone", "created_at"] as const
  return {
    exported_at: new Date().toISOString(),
    customer: only(row, keys),
    addresses: row.addresses.map((address) =>
      only(address, [
        "id",
        "first_name",
        "phone",
        "address_1",
        "city",
        "province",
        "is_default_shipping",
        "metadata",
      ])
    ),
    orders,
    contracts: contracts.filter((contract) => contract !== null),
    consents,
    carts,
    ...elsewhere,
  }
}
