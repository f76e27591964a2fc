import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AddressKind, StoreAddressesResponse } from "@ocop/contracts"
import { today } from "../today"
import { searchListing } from "./list-products"

/** Below what a sitemap may hold: each name stands there in two languages. */
const PER_PART = 5_000

const productsOf = (container: MedusaContainer, channels: string[], skip: number, take: number) =>
  searchListing(container, { channels, day: today(), sort: "name", filters: {}, skip, take })

type Names = Pick<StoreAddressesResponse, "names" | "count">

const LISTS: Record<
  AddressKind,
  (container: MedusaContainer, channels: string[], skip: number) => Promise<Names>
> = {
  products: async (container, channels, skip) => {
    const { documents, facets } = await productsOf(container, channels, skip, PER_PART)
    return { names: documents.map(({ handle }) => handle), count: facets.count }
  },
  producers: async (container, _channels, skip) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data, metadata } = await query.graph({
      entity: "ocop_producer",
      fields: ["handle"],
      filters: { status: "active" },
      pagination: { skip, take: PER_PART, order: { id: "ASC" } },
    })
    return { names: data.map(({ handle }) => handle), count: metadata?.count ?? data.length }
  },
  communes: async (container, channels) => {
    const { facets } = await productsOf(container, channels, 0, 1)
    const names = facets.values.commune.map(({ value }) => value)
    return { names, count: names.length }
  },
}

/** One part of the addresses of a kind of page. */
export const listAddresses = async (
  container: MedusaContainer,
  { kind, part }: { kind: AddressKind; part: number },
  channels: string[]
): Promise<StoreAddressesResponse> => ({
  ...(await LISTS[kind](container, channels, (part - 1) * PER_PART)),
  per_part: PER_PART,
})
