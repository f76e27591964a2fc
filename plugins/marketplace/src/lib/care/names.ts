import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Named {
  first_name: string | null
  last_name: string | null
}

export interface NamedBuyer {
  name: string
  phone: string | null
  email: string | null
}

const nameOf = ({ first_name, last_name }: Named): string =>
  [first_name, last_name].filter(Boolean).join(" ")

interface OrderRow {
  id: string
  email: string | null
  shipping_address: (Named & { phone: string | null }) | null
}

/** Who ordered, by the order's id; missing once the name is erased. */
export const buyersOfOrders = async (
  container: MedusaContainer,
  id: string[]
): Promise<Map<string, NamedBuyer>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const address = ["first_name", "last_name", "phone"].map((name) => `shipping_address.${name}`)
  const fields = ["id", "email", ...address]
  const { data } = await query.graph({ entity: "order", fields, filters: { id } })
  // the fields asked for are exactly those of OrderRow
  const rows = data as unknown as OrderRow[]
  return new Map(
    rows.flatMap(({ id, email, shipping_address }) => {
      const name = shipping_address ? nameOf(shipping_address) : ""
      return name ? [[id, { name, phone: shipping_address?.phone ?? null, email }]] : []
    })
  )
}

/** Customers' names by id; e-mail addresses stay theirs. */
export const namesOfCustomers = async (
  container: MedusaContainer,
  id: string[]
): Promise<Map<string, string>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "first_name", "last_name"]
  const { data } = await query.graph({ entity: "customer", fields, filters: { id } })
  return new Map(data.map((row) => [row.id, nameOf(row as Named)]))
}

export interface ProducerFacts {
  id: string
  handle: string
  name: string
  phone: string | null
}

export const producersById = async (
  container: MedusaContainer,
  id: string[]
): Promise<Map<string, ProducerFacts>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "handle", "name", "phone"]
  const { data } = await query.graph({ entity: "ocop_producer", fields, filters: { id } })
  // the fields asked for are exactly those of ProducerFacts
  return new Map((data as unknown as ProducerFacts[]).map((row) => [row.id, row]))
}
