import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { findListing } from "../../lib/listing/find-listing"
import { amountOf, basePriceOf } from "../../lib/listing/packs"
import { rememberPrices } from "../../lib/listing/remember-prices"
import { recordAtOnceStep } from "./record-at-once"
import { refreshCatalogueStep } from "./refresh-listing"

export interface SetPriceInput {
  producer_id: string
  listing_id: string
  variant_id: string
  /** Whole đồng, tax included. */
  price: number
  actor_id: string
}

const CURRENCY = "vnd"

const planPriceStep = createStep("plan-price", async (input: SetPriceInput, { container }) => {
  const { product } = await findListing(container, input.producer_id, input.listing_id)
  const variant = product?.variants.find(({ id }) => id === input.variant_id)
  if (!product || !variant) throw refusal("listing.variant_unknown")
  // what stood until now belongs to the history as well, also of a product that came with the seed
  await rememberPrices(container, [product.id])
  const known = basePriceOf(variant)
  const before = known && amountOf(known)
  const price = { ...(known ? { id: known.id } : {}), amount: input.price, currency_code: CURRENCY }
  return new StepResponse({
    product_id: product.id,
    changes: before !== input.price,
    before: { variant_id: variant.id, price: before },
    after: { variant_id: variant.id, price: input.price },
    variants: { product_variants: [{ id: variant.id, prices: [price] }] },
  })
})

const rememberPricesStep = createStep(
  "remember-prices",
  async ({ product_id, actor_id }: { product_id: string; actor_id: string }, { container }) => {
    await rememberPrices(container, [product_id], { source: "producer", actor_id })
    return new StepResponse(undefined, product_id)
  },
  // history is only added to: a price that was taken back stood for that moment
  async () => undefined
)

/** Changes the price of one pack at once, with its history and record; the same price is no change. */
export const setPriceWorkflow = createWorkflow("set-price", (input: SetPriceInput) => {
  const plan = planPriceStep(input)
  when({ plan }, ({ plan }) => plan.changes).then(() => {
    const variants = transform({ plan }, ({ plan }) => plan.variants)
    updateProductVariantsWorkflow.runAsStep({ input: variants })
    const record = transform({ plan, input }, ({ plan, input }) => ({
      producer_id: input.producer_id,
      listing_id: input.listing_id,
      actor_id: input.actor_id,
      kind: "price" as const,
      before: plan.before,
      after: plan.after,
    }))
    recordAtOnceStep(record)
    const priced = transform({ plan, input }, ({ plan, input }) => ({
      product_id: plan.product_id,
      actor_id: input.actor_id,
    }))
    rememberPricesStep(priced)
    const ids = transform({ plan }, ({ plan }) => [plan.product_id])
    refreshCatalogueStep(ids)
  })
  return new WorkflowResponse(plan)
})
