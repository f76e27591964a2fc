import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  emitEventStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { linkProductWorkflow, saveGoodsWorkflow } from "@ocop/rating/workflows"
import { approvalMoves, goodsOf } from "./approval-parts"
import { LISTING_ACCEPTED } from "./events"
import { newLevelsStep } from "./new-levels"
import { planApprovalStep, type DecideInput } from "./plan-approval"
import { recordMovesStep } from "./record-moves"
import { refreshCatalogueStep } from "./refresh-listing"

export interface ApproveInput extends DecideInput {
  note: string | null
}

/**
 * Makes what was sent what buyers see: a new product with price, stock and goods, or the new words
 * of one that is there. The record is the last that is written; before it everything is taken back.
 */
export const approveListingWorkflow = createWorkflow("approve-listing", (input: ApproveInput) => {
  const plan = planApprovalStep(input)

  const created = when("is-new", { plan }, ({ plan }) => !plan.product_id).then(() => {
    const products = transform({ plan }, ({ plan }) => plan.create)
    return createProductsWorkflow.runAsStep({ input: products })
  })
  when("has-stock", { plan }, ({ plan }) => !plan.product_id).then(() => {
    const wanted = transform({ created, plan }, ({ created, plan }) => ({
      variant_id: created?.[0]?.variants[0]?.id ?? "",
      ...plan.stock,
    }))
    const levels = newLevelsStep(wanted)
    createInventoryLevelsWorkflow.runAsStep({ input: levels })
  })
  when("is-known", { plan }, ({ plan }) => Boolean(plan.product_id)).then(() => {
    const products = transform({ plan }, ({ plan }) => plan.update)
    updateProductsWorkflow.runAsStep({ input: products })
  })
  when("has-pack", { plan }, ({ plan }) => plan.variants.product_variants.length > 0).then(() => {
    const variants = transform({ plan }, ({ plan }) => plan.variants)
    updateProductVariantsWorkflow.runAsStep({ input: variants })
  })

  const product = transform({ created, plan }, ({ created, plan }) => ({
    id: plan.product_id ?? created?.[0]?.id ?? "",
    variant_ids: created?.[0]
      ? created[0].variants.map((variant: { id: string }) => variant.id)
      : plan.variant_ids,
  }))
  const tie = transform({ product, plan, input }, ({ product, plan, input }) => ({
    product_id: product.id,
    ...plan.tie,
    reason: `Duyệt ${plan.change_id}`,
    actor_id: input.actor_id,
  }))
  linkProductWorkflow.runAsStep({ input: tie })
  const goods = transform({ product, plan, input }, goodsOf)
  saveGoodsWorkflow.runAsStep({ input: goods })

  const moves = transform({ product, plan, input }, approvalMoves)
  recordMovesStep(moves)
  const ids = transform({ product }, ({ product }) => [product.id])
  refreshCatalogueStep(ids)
  const data = transform({ plan }, ({ plan }) => ({
    id: plan.listing_id,
    change_id: plan.change_id,
  }))
  emitEventStep({ eventName: LISTING_ACCEPTED, data })
  return new WorkflowResponse(data)
})
