import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { z } from "@medusajs/framework/zod"
import type { ListingDraft, ProducerSaveListingBody } from "@ocop/contracts"
import { refusal } from "@ocop/rating/lib/refusal"
import { isOpenChange } from "@ocop/rules"
import { draftOf, inList } from "../../lib/listing/change-json"
import { presentDraft } from "../../lib/listing/draft-of"
import { findListing, stateOf, type FoundListing } from "../../lib/listing/find-listing"
import { changesOf } from "../../lib/listing/read-listing"
import { listingsOf } from "../../lib/listing/service-of"
import { checkDraft } from "./check-draft"
import { withListing } from "./lock"
import { ensureRow, removeRow } from "./own-row"

export interface SaveDraftInput {
  producer_id: string
  /** Null begins a new listing. */
  listing_id: string | null
  said: z.output<typeof ProducerSaveListingBody>
  actor_id: string
}

interface Undo {
  /** Rows that were made. */
  listingId: string | null
  changeId: string | null
  before: { id: string; after: unknown; actor_id: string } | null
}

const merged = (draft: ListingDraft, said: SaveDraftInput["said"]): ListingDraft => {
  const { price = draft.price, stock = draft.stock, ...content } = said
  return { content: { ...draft.content, ...content }, price, stock }
}

const isNew: FoundListing = { row: null, product: null, producerId: "" }

const write = async (container: MedusaContainer, input: SaveDraftInput, found: FoundListing) => {
  const { said, actor_id, producer_id } = input
  const isUnpublished = stateOf(found) === "unpublished"
  if (!isUnpublished && (said.price != null || said.stock != null))
    throw refusal("listing.applies_at_once")
  const changes = await changesOf(container, found.row ? [found.row.id] : [])
  const open = changes.find(({ state }) => isOpenChange(state))
  if (open?.state === "waiting") throw refusal("listing.change_waiting")
  const draft = merged(presentDraft(found, changes), said)
  const content = await checkDraft(container, found, draft.content)
  const after = inList({ ...draft, content }) as never
  const service = listingsOf(container)
  if (open) {
    await service.updateOcopListingChanges({ id: open.id, after, actor_id } as never)
    const before = { id: open.id, after: inList(draftOf(open)), actor_id: open.actor_id }
    const undo: Undo = { listingId: null, changeId: null, before }
    return { id: open.listing_id, undo }
  }
  const row = await ensureRow(container, found)
  const kind = found.product ? "content" : "created"
  const made = await service.createOcopListingChanges({
    ...{ listing_id: row.id, producer_id, kind, after, actor_id },
  } as never)
  const changeId = (made as unknown as { id: string }).id
  const undo: Undo = { listingId: row.made ? row.id : null, changeId, before: null }
  return { id: row.id, undo }
}

const saveDraftStep = createStep(
  "save-draft",
  async (input: SaveDraftInput, { container }) => {
    const { listing_id, producer_id } = input
    const saved = listing_id
      ? await withListing(container, listing_id, async () =>
          write(container, input, await findListing(container, producer_id, listing_id))
        )
      : await write(container, input, { ...isNew, producerId: producer_id })
    return new StepResponse({ id: saved.id }, saved.undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = listingsOf(container)
    if (undo.changeId) await service.deleteOcopListingChanges(undo.changeId)
    if (undo.before) await service.updateOcopListingChanges(undo.before as never)
    await removeRow(container, undo.listingId)
  }
)

/** Writes what one step of the form says into the draft of a listing; staff see nothing of it yet. */
export const saveDraftWorkflow = createWorkflow(
  "save-draft",
  (input: SaveDraftInput) => new WorkflowResponse(saveDraftStep(input))
)
