import type { ListingDraft } from "@ocop/contracts"
import {
  firstOfferHits,
  isOpenChange,
  listingHits,
  type ListingHit,
  type ListingState,
} from "@ocop/rules"
import type { ListingChangeRow } from "../../modules/listing/service"
import { contentOf, EMPTY_DRAFT } from "./content-of"
import { draftOf } from "./change-json"
import { stateOf, type FoundListing } from "./find-listing"

/** Changes that go to staff, newest first. */
export const judgedChanges = (changes: ListingChangeRow[]): ListingChangeRow[] =>
  changes.filter(({ kind }) => kind === "created" || kind === "content")

/** What was sent and came back, or was called back, is where the producer goes on. */
const goesOn = ({ state, submitted_at }: ListingChangeRow): boolean =>
  isOpenChange(state) || state === "returned" || (state === "withdrawn" && submitted_at !== null)

/** @param changes of the listing, newest first */
export const presentDraft = (
  { row, product }: Pick<FoundListing, "row" | "product">,
  changes: ListingChangeRow[]
): ListingDraft => {
  const [latest] = judgedChanges(changes)
  if (latest && goesOn(latest)) return draftOf(latest)
  if (product) return { content: contentOf(product, row), price: null, stock: null }
  return EMPTY_DRAFT
}

/** What the rules find in a draft. */
export const hitsIn = (draft: ListingDraft, listing: Parameters<typeof stateOf>[0]): ListingHit[] =>
  hitsInState(draft, stateOf(listing), (listing.product?.variants.length ?? 1) === 1)

const hitsInState = (draft: ListingDraft, state: ListingState, isSinglePack: boolean) => [
  ...listingHits(draft.content, isSinglePack),
  ...(state === "unpublished" ? firstOfferHits(draft) : []),
]
