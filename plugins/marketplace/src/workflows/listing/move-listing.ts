import { ProductStatus } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { isOnSale, moveListing, type ListingActor, type ListingState } from "@ocop/rules"
import { findListing, stateOf } from "../../lib/listing/find-listing"
import { assertMaySell } from "../../lib/listing/may-sell"
import type { ListingAction } from "../../modules/listing/models/listing-act"
import type { Move, NewAct } from "../../modules/listing/service"
import { LISTING_MOVED } from "./events"
import { ensureRow, removeRow } from "./own-row"
import { recordMovesStep } from "./record-moves"
import { refreshCatalogueStep } from "./refresh-listing"

export interface MoveListingInput {
  /** Null for staff. */
  producer_id: string | null
  listing_id: string
  to: ListingState
  actor: ListingActor
  action: ListingAction
  actor_id: string
  reason: string | null
  /** The takedown that is moved with it. */
  also: Move[]
  subject_id: string | null
}

const planned = async (container: MedusaContainer, input: MoveListingInput) => {
  const found = await findListing(container, input.producer_id, input.listing_id)
  const { product } = found
  if (!product) throw notFound("listing.not_found")
  const judged = moveListing(stateOf(found), input.to, input.actor)
  if (!judged.ok) throw refusal(judged.code)
  const sold = isOnSale(judged.value)
  if (sold) assertMaySell({ status: product.ocop_producer?.status ?? "" })
  const row = await ensureRow(container, found)
  const status = sold ? ProductStatus.PUBLISHED : ProductStatus.DRAFT
  const move: Move = {
    table: "ocop_listing",
    id: row.id,
    from: stateOf(found),
    after: { state: judged.value },
  }
  const { subject_id, action, actor_id, reason } = input
  const act: NewAct = { listing_id: row.id, subject_id, action, actor_id, reason }
  return { row, product_id: product.id, status, moves: [move, ...input.also], acts: [act] }
}

const planMoveStep = createStep(
  "plan-move",
  async (input: MoveListingInput, { container }) => {
    const { row, product_id, status, ...record } = await planned(container, input)
    const plan = {
      record,
      id: row.id,
      product_id,
      product: { selector: { id: product_id }, update: { status } },
    }
    return new StepResponse(plan, row.made ? row.id : null)
  },
  async (made, { container }) => removeRow(container, made ?? null)
)

/** Takes a listing off the floor or back, for buyers too: its product's status follows. */
export const moveListingWorkflow = createWorkflow("move-listing", (input: MoveListingInput) => {
  const plan = planMoveStep(input)
  const record = transform({ plan }, ({ plan }) => plan.record)
  recordMovesStep(record)
  const product = transform({ plan }, ({ plan }) => plan.product)
  updateProductsWorkflow.runAsStep({ input: product })
  const ids = transform({ plan }, ({ plan }) => [plan.product_id])
  refreshCatalogueStep(ids)
  const data = transform({ plan }, ({ plan }) => ({ id: plan.id }))
  emitEventStep({ eventName: LISTING_MOVED, data })
  return new WorkflowResponse(data)
})
