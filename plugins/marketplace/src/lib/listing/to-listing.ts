import { ProductStatus } from "@medusajs/framework/utils"
import type { ProducerListing } from "@ocop/contracts"
import { isOnSale, isOpenChange } from "@ocop/rules"
import type { ListingChangeRow } from "../../modules/listing/service"
import { reasonsOf } from "./change-json"
import { judgedChanges, presentDraft } from "./draft-of"
import { idOf, stateOf, type FoundListing } from "./find-listing"
import { packsOf } from "./packs"

const instant = (value: Date | string | null): string | null =>
  value === null ? null : new Date(value).toISOString()

const isOffered = ({ product, row }: Omit<FoundListing, "producerId">): boolean =>
  isOnSale(stateOf({ row, product })) &&
  product?.status === ProductStatus.PUBLISHED &&
  product.ocop_producer?.status === "active"

/** @param changes of this listing, newest first */
export const toProducerListing = (
  found: Omit<FoundListing, "producerId">,
  changes: ListingChangeRow[]
): ProducerListing => {
  const { product } = found
  const [latest] = judgedChanges(changes)
  const draft = presentDraft(found, changes)
  return {
    id: idOf(found),
    product_id: product?.id ?? null,
    handle: product?.handle ?? null,
    title: product?.title ?? draft.content.title,
    thumbnail: product ? product.thumbnail : (draft.content.photos[0] ?? null),
    state: stateOf(found),
    on_sale: isOffered(found),
    packs: product ? packsOf(product) : [],
    open_change:
      latest && isOpenChange(latest.state)
        ? { id: latest.id, state: latest.state, submitted_at: instant(latest.submitted_at) }
        : null,
    returned: latest?.state === "returned" ? reasonsOf(latest) : null,
  }
}
