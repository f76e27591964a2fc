import type { MedusaContainer } from "@medusajs/framework/types"
import { stateOf, type FoundListing } from "../../lib/listing/find-listing"
import { listingsOf } from "../../lib/listing/service-of"

/** The row of a listing; one that staff made as a product gets its own with its first change. */
export const ensureRow = async (
  container: MedusaContainer,
  found: FoundListing
): Promise<{ id: string; made: boolean }> => {
  if (found.row) return { id: found.row.id, made: false }
  const made = await listingsOf(container).createOcopListings({
    producer_id: found.producerId,
    product_id: found.product?.id ?? null,
    state: stateOf(found),
  })
  return { id: made.id, made: true }
}

export const removeRow = async (container: MedusaContainer, id: string | null): Promise<void> => {
  if (id) await listingsOf(container).deleteOcopListings(id)
}
