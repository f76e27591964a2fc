import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound, refusal } from "@ocop/rating/lib/refusal"

export interface Seller {
  id: string
  handle: string
  name: string
  status: string
}

export const readSeller = async (container: MedusaContainer, id: string): Promise<Seller> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["id", "handle", "name", "status"],
    filters: { id },
  })
  // the fields asked for are exactly those of Seller
  const [seller] = data as unknown as Seller[]
  if (!seller) throw notFound("producer.not_found")
  return seller
}

/** @throws MedusaError `listing.producer_may_not_sell` for one that is suspended or closed */
export const assertMaySell = ({ status }: Pick<Seller, "status">): void => {
  if (status !== "active") throw refusal("listing.producer_may_not_sell")
}
