import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { checkLimit, type ProductLimit } from "@ocop/rules"
import { shippingRatesOf } from "../../lib/shipping/service-of"
import { SHIPPING_CHANGED } from "../events"
import { isSame } from "../../lib/shipping/same"

export interface SaveLimitInput {
  producer_id: string
  product_id: string
  limit: ProductLimit | null
  actor_id: string
}

const assertOwn = async (container: MedusaContainer, input: SaveLimitInput): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "ocop_producer.id"],
    filters: { id: input.product_id },
  })
  const [product] = data as unknown as { ocop_producer?: { id: string } | null }[]
  if (product?.ocop_producer?.id !== input.producer_id) throw notFound("product.not_found")
}

const saveLimitStep = createStep(
  "save-limit",
  async (input: SaveLimitInput, { container }) => {
    await assertOwn(container, input)
    const checked = input.limit && checkLimit(input.limit)
    if (checked && !checked.ok) throw refusal(checked.code)
    const service = shippingRatesOf(container)
    const known = (await service.limitsOf([input.product_id])).get(input.product_id)
    if (isSame(known?.limit ?? null, input.limit)) return new StepResponse({ changed: false }, null)
    // JSON columns are declared as records
    const made = await service.createOcopShippingLimits(input as never)
    return new StepResponse({ changed: true }, (made as unknown as { id: string }).id)
  },
  async (id, { container }) => {
    if (id) await shippingRatesOf(container).deleteOcopShippingLimits([id])
  }
)

/** Says how far a product travels. */
export const saveShippingLimitWorkflow = createWorkflow(
  "save-shipping-limit",
  (input: SaveLimitInput) => {
    const limit = saveLimitStep(input)
    when({ limit }, ({ limit }) => limit.changed).then(() => {
      const data = transform({ input }, ({ input }) => ({ producer_id: input.producer_id }))
      emitEventStep({ eventName: SHIPPING_CHANGED, data })
    })
    return new WorkflowResponse(limit)
  }
)
