import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findListing } from "../../lib/listing/find-listing"
import { inList } from "../../lib/listing/change-json"
import { listingsOf } from "../../lib/listing/service-of"
import { ensureRow, removeRow } from "./own-row"

interface AtOnce {
  producer_id: string
  listing_id: string
  actor_id: string
  kind: "price" | "stock"
  before: Record<string, unknown>
  after: Record<string, unknown>
}

/** The record of a change that staff need not look at. */
export const recordAtOnceStep = createStep(
  "record-at-once",
  async (input: AtOnce, { container }) => {
    const { producer_id, listing_id, actor_id, kind, before, after } = input
    const row = await ensureRow(container, await findListing(container, producer_id, listing_id))
    const made = await listingsOf(container).createOcopListingChanges({
      ...{ listing_id: row.id, producer_id, actor_id, kind, state: "accepted" },
      ...{ before: inList(before), after: inList(after), submitted_at: new Date() },
    } as never)
    const changeId = (made as unknown as { id: string }).id
    return new StepResponse(undefined, { changeId, listingId: row.made ? row.id : null })
  },
  async (undo, { container }) => {
    if (!undo) return
    await listingsOf(container).deleteOcopListingChanges(undo.changeId)
    await removeRow(container, undo.listingId)
  }
)
