import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { notFound } from "@ocop/rating/lib/refusal"
import type { ListingState } from "@ocop/rules"
import type { ListingRow } from "../../modules/listing/service"
import { readListingProducts, type ListingProduct } from "./read-products"
import { listingsOf } from "./service-of"

/** A listing as it is found: staff made products that have no row of their own yet. */
export interface FoundListing {
  row: ListingRow | null
  product: ListingProduct | null
  producerId: string
}

export const stateOf = ({ row, product }: Omit<FoundListing, "producerId">): ListingState =>
  row?.state ?? (product?.status === ProductStatus.PUBLISHED ? "live" : "unpublished")

export const idOf = ({ row, product }: Pick<FoundListing, "row" | "product">): string =>
  row?.id ?? product?.id ?? ""

const findRow = async (container: MedusaContainer, id: string): Promise<ListingRow | null> => {
  const service = listingsOf(container)
  const [own] = await service.listOcopListings({ id: [id] }, { take: 1 })
  if (own) return own
  const [ofProduct] = await service.listOcopListings({ product_id: [id] }, { take: 1 })
  return ofProduct ?? null
}

/**
 * A listing by its own id or its product's.
 *
 * @param producerId whose it must be; null for staff
 * @throws MedusaError `listing.not_found`, also for a listing of somebody else
 */
export const findListing = async (
  container: MedusaContainer,
  producerId: string | null,
  id: string
): Promise<FoundListing> => {
  const row = await findRow(container, id)
  const [product = null] = await readListingProducts(container, [row?.product_id ?? id])
  const owner = product?.ocop_producer?.id ?? (product ? null : row?.producer_id)
  if (!owner || (producerId !== null && owner !== producerId)) throw notFound("listing.not_found")
  return { row, product, producerId: owner }
}
