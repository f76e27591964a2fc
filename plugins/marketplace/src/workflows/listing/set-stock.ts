import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "@ocop/rating/lib/refusal"
import { findListing } from "../../lib/listing/find-listing"
import { levelsOf } from "../../lib/listing/packs"
import type { Level } from "../../lib/listing/read-products"
import { sellingPlace } from "../../lib/listing/selling-place"
import { recordAtOnceStep } from "./record-at-once"
import { refreshCatalogueStep } from "./refresh-listing"

export interface SetStockInput {
  producer_id: string
  listing_id: string
  variant_id: string
  /** Pieces that lie there now, those of orders under way among them. */
  stock: number
  actor_id: string
}

/** Where the producer's goods lie; the only place there is wins over where they should be. */
const levelOf = async (container: MedusaContainer, producerId: string, levels: Level[]) => {
  const [only] = levels
  if (!only) throw refusal("listing.stock_not_counted")
  if (levels.length === 1) return only
  const { stockLocationId } = await sellingPlace(container, producerId)
  return levels.find(({ location_id }) => location_id === stockLocationId) ?? only
}

const planStockStep = createStep("plan-stock", async (input: SetStockInput, { container }) => {
  const { product } = await findListing(container, input.producer_id, input.listing_id)
  const variant = product?.variants.find(({ id }) => id === input.variant_id)
  if (!product || !variant) throw refusal("listing.variant_unknown")
  if (!variant.manage_inventory) throw refusal("listing.stock_not_counted")
  const level = await levelOf(container, input.producer_id, levelsOf(variant))
  if (input.stock < Number(level.reserved_quantity)) throw refusal("listing.stock_below_reserved")
  const before = Number(level.stocked_quantity)
  const { id, inventory_item_id, location_id } = level
  const update = { id, inventory_item_id, location_id, stocked_quantity: input.stock }
  return new StepResponse({
    product_id: product.id,
    changes: before !== input.stock,
    before: { variant_id: variant.id, stock: before },
    after: { variant_id: variant.id, stock: input.stock },
    updates: { updates: [update] },
  })
})

/** Says how many pieces of a pack there are, at once and with its record. */
export const setStockWorkflow = createWorkflow("set-stock", (input: SetStockInput) => {
  const plan = planStockStep(input)
  when({ plan }, ({ plan }) => plan.changes).then(() => {
    const updates = transform({ plan }, ({ plan }) => plan.updates)
    updateInventoryLevelsWorkflow.runAsStep({ input: updates })
    const record = transform({ plan, input }, ({ plan, input }) => ({
      producer_id: input.producer_id,
      listing_id: input.listing_id,
      actor_id: input.actor_id,
      kind: "stock" as const,
      before: plan.before,
      after: plan.after,
    }))
    recordAtOnceStep(record)
    const ids = transform({ plan }, ({ plan }) => [plan.product_id])
    refreshCatalogueStep(ids)
  })
  return new WorkflowResponse(plan)
})
