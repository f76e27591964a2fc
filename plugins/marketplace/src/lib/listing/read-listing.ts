import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  ListingChangeRecord,
  ProducerListingListResponse,
  ProducerListingResponse,
} from "@ocop/contracts"
import type { ListingChangeRow } from "../../modules/listing/service"
import { namesOfActors } from "./actor-names"
import { reasonsOf, recordOf } from "./change-json"
import { contentOf } from "./content-of"
import { hitsIn, judgedChanges, presentDraft } from "./draft-of"
import { findListing } from "./find-listing"
import { productIdsOf, readListingProducts } from "./read-products"
import { ALL, listingsOf } from "./service-of"
import { toProducerListing } from "./to-listing"

const NEWEST_FIRST = { created_at: "DESC", id: "DESC" } as const
/** Of one listing's trail, the prices and stocks of some weeks among them. */
const MOST_CHANGES = 100

export const changesOf = async (
  container: MedusaContainer,
  listingIds: string[]
): Promise<ListingChangeRow[]> =>
  listingIds.length
    ? await listingsOf(container).listOcopListingChanges(
        { listing_id: listingIds, kind: ["created", "content"] },
        { take: ALL, order: NEWEST_FIRST }
      )
    : []

/** A new draft that was thrown away is nothing any more. */
const isThere = (
  found: { product: unknown; row: { id: string } | null },
  changes: ListingChangeRow[]
): boolean => {
  const [latest] = judgedChanges(changes)
  return Boolean(found.product) || latest?.state !== "withdrawn" || latest.submitted_at !== null
}

/** All listings of a producer, by name. */
export const listListings = async (
  container: MedusaContainer,
  producer_id: string
): Promise<ProducerListingListResponse> => {
  const [ids, rows] = await Promise.all([
    productIdsOf(container, producer_id),
    listingsOf(container).listOcopListings({ producer_id }, { take: ALL }),
  ])
  const [products, changes] = await Promise.all([
    readListingProducts(container, ids),
    changesOf(
      container,
      rows.map(({ id }) => id)
    ),
  ])
  const found = [
    ...products.map((product) => ({
      product,
      row: rows.find(({ product_id }) => product_id === product.id) ?? null,
    })),
    ...rows.filter(({ product_id }) => !product_id).map((row) => ({ product: null, row })),
  ]
  const listings = found.flatMap((one) => {
    const own = changes.filter(({ listing_id }) => listing_id === one.row?.id)
    return isThere(one, own) ? [toProducerListing(one, own)] : []
  })
  return { listings: listings.sort((a, b) => a.title.localeCompare(b.title, "vi")) }
}

const toRecord = (row: ListingChangeRow, names: Map<string, string>): ListingChangeRecord => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  before: recordOf(row.before),
  after: recordOf(row.after) ?? {},
  reasons: reasonsOf(row),
  actor_name: names.get(row.actor_id) ?? null,
  decided_by_name: names.get(row.decided_by ?? "") ?? null,
  submitted_at: row.submitted_at && new Date(row.submitted_at).toISOString(),
  decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
  created_at: new Date(row.created_at).toISOString(),
})

const registeredOf = async (container: MedusaContainer, producer_id: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_registered_product",
    fields: ["id", "name", "product_set"],
    filters: { producer_id },
  })
  // the fields asked for are exactly those of the answer
  const rows = data as unknown as ProducerListingResponse["registered_products"]
  return rows
    .map(({ id, name, product_set }) => ({ id, name, product_set }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}

/** One listing of a producer with its draft and its trail. */
export const readListing = async (
  container: MedusaContainer,
  producerId: string,
  id: string
): Promise<ProducerListingResponse> => {
  const found = await findListing(container, producerId, id)
  const service = listingsOf(container)
  const [judged, changes, registered_products] = await Promise.all([
    changesOf(container, found.row ? [found.row.id] : []),
    found.row
      ? service.listOcopListingChanges(
          { listing_id: found.row.id },
          { take: MOST_CHANGES, order: NEWEST_FIRST }
        )
      : [],
    registeredOf(container, producerId),
  ])
  const names = await namesOfActors(
    container,
    changes.flatMap(({ actor_id, decided_by }) => [actor_id, decided_by])
  )
  const draft = presentDraft(found, judged)
  return {
    listing: toProducerListing(found, judged),
    live: found.product ? contentOf(found.product, found.row) : null,
    draft,
    hits: hitsIn(draft, found),
    changes: changes.map((row) => toRecord(row, names)),
    registered_products,
  }
}
