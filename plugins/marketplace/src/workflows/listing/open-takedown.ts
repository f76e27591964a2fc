import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { moveListing, takedownDueAt } from "@ocop/rules"
import { findListing, idOf, stateOf } from "../../lib/listing/find-listing"
import { listingsOf } from "../../lib/listing/service-of"
import { withListing } from "./lock"
import { ensureRow, removeRow } from "./own-row"

export interface OpenTakedownInput {
  /** Of the listing or its product. */
  listing_id: string
  reason: string
  requested_by: string | null
  /** Instant, as the contract takes it. */
  requested_at: string
  actor_id: string
}

/** Clocks of two machines differ by a little. */
const TOLERANCE_MS = 5 * 60_000

const open = async (container: MedusaContainer, input: OpenTakedownInput) => {
  const { actor_id, listing_id, ...told } = input
  const requested_at = new Date(told.requested_at)
  const found = await findListing(container, null, listing_id)
  if (!found.product) throw notFound("listing.not_found")
  const service = listingsOf(container)
  const running = await service.listOcopTakedowns(
    { listing_id: [idOf(found)], state: ["open", "done"] },
    { take: 1 }
  )
  if (running.length) throw refusal("takedown.already_open")
  const judged = moveListing(stateOf(found), "taken_down", "staff")
  if (!judged.ok) throw refusal(judged.code)
  const row = await ensureRow(container, found)
  const takedown = await service.createOcopTakedowns({
    ...told,
    listing_id: row.id,
    producer_id: found.producerId,
    product_id: found.product.id,
    title: found.product.title,
    requested_at,
    due_at: takedownDueAt(requested_at),
  })
  const act = await service.createOcopListingActs({
    listing_id: row.id,
    subject_id: takedown.id,
    action: "takedown_opened",
    actor_id,
    reason: told.reason,
  })
  return { id: takedown.id, actId: act.id, madeRow: row.made ? row.id : null }
}

const openTakedownStep = createStep(
  "open-takedown",
  async (input: OpenTakedownInput, { container }) => {
    if (Date.parse(input.requested_at) > Date.now() + TOLERANCE_MS)
      throw refusal("takedown.requested_in_future")
    const { product } = await findListing(container, null, input.listing_id)
    const made = await withListing(container, product?.id ?? input.listing_id, () =>
      open(container, input)
    )
    return new StepResponse({ id: made.id }, made)
  },
  async (made, { container }) => {
    if (!made) return
    await listingsOf(container).deleteOcopListingActs(made.actId)
    await listingsOf(container).deleteOcopTakedowns(made.id)
    await removeRow(container, made.madeRow)
  }
)

/** Starts the clock by which a listing has to be gone. */
export const openTakedownWorkflow = createWorkflow(
  "open-takedown",
  (input: OpenTakedownInput) => new WorkflowResponse(openTakedownStep(input))
)
