import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalDate } from "@ocop/rules"
import type {
  CertificateBadge,
  ProductSort,
  StoreListProductsQuery,
  StoreProductCard,
  StoreProductListResponse,
} from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import type { ListingFacets } from "../../providers/search/facets-query"
import type { ListingRequest } from "../../providers/search/listing-request"
import { today } from "../today"
import { askProvider } from "./ask-provider"
import { readBadges } from "./badges"
import { labelFacets } from "./facet-labels"
import type { ListingDocument } from "./listing-document"
import { nearSpelling } from "./near-spelling"

export type ListProductsQuery = z.output<typeof StoreListProductsQuery>

/** Stated in docs/architecture.md: nearness to the words, else the newest certificate first. */
const sortOf = ({ sort, q }: ListProductsQuery): ProductSort =>
  sort === "relevance" && !q
    ? "newest_certificate"
    : (sort ?? (q ? "relevance" : "newest_certificate"))

const requestOf = (
  { q, producer, page, per_page, sort: _, ...filters }: ListProductsQuery,
  rest: Pick<ListingRequest, "channels" | "day" | "sort">
): ListingRequest => ({
  ...rest,
  ...(q ? { q } : {}),
  // PostgreSQL takes no NUL byte, and no handle holds one
  ...(producer === undefined ? {} : { producer: producer.replaceAll("\0", "") }),
  filters,
  skip: (page - 1) * per_page,
  take: per_page,
})

interface Found {
  documents: ListingDocument[]
  facets: ListingFacets
  fuzzy: boolean
  /** Names that may have been meant, nearest first; empty unless `fuzzy`. */
  near: (string | null)[]
}

/** What the listing holds for a request, without the badges of the day. */
export const searchListing = async (
  container: MedusaContainer,
  listing: ListingRequest
): Promise<Found> => {
  const result = await askProvider(container, { listing })
  const documents = result.hits.map(({ document }) => document as unknown as ListingDocument)
  // our provider answers a listing request with exactly this
  return { ...(result.provider_metadata as unknown as Omit<Found, "documents">), documents }
}

const toCard = (
  document: ListingDocument,
  badges: Map<string, CertificateBadge>,
  channels: string[]
): StoreProductCard => ({
  id: document.id,
  handle: document.handle,
  title: document.title,
  thumbnail: document.thumbnail,
  product_set: document.product_set,
  producer: document.producer,
  origin: document.origin,
  badge: badges.get(document.registered_product_id ?? "") ?? null,
  price: document.price,
  // documents indexed before unit prices were known have none
  unit_price: document.unit_price ?? null,
  in_stock: document.in_stock_in.some((channel) => channels.includes(channel)),
  season: document.season,
})

/** One page of the listing with its facets: what every screen that shows products asks. */
export const listProducts = async (
  container: MedusaContainer,
  query: ListProductsQuery,
  channels: string[]
): Promise<StoreProductListResponse> => {
  const day: LocalDate = today()
  const sort = sortOf(query)
  const { documents, facets, fuzzy, near } = await searchListing(
    container,
    requestOf(query, { channels, day, sort })
  )
  const registered = documents.flatMap(({ registered_product_id: id }) => id ?? [])
  const [badges, labelledFacets] = await Promise.all([
    readBadges(container, registered, day),
    labelFacets(container, facets, query),
  ])
  return {
    products: documents.map((document) => toCard(document, badges, channels)),
    facets: labelledFacets,
    sort,
    fuzzy,
    suggestion: nearSpelling(query.q ?? "", near),
    page: query.page,
    per_page: query.per_page,
    count: facets.count,
  }
}
