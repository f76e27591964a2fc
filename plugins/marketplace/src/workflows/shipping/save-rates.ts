import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { checkRateTable, type RateTable } from "@ocop/rules"
import { shippingRatesOf } from "../../lib/shipping/service-of"
import { SHIPPING_CHANGED } from "../events"
import { isSame } from "../../lib/shipping/same"

export interface SaveRatesInput {
  /** Null sets the floor's own rates. */
  producer_id: string | null
  /** Null goes back to the floor's, the floor to those of the rules. */
  rates: RateTable | null
  actor_id: string
}

const isInForce = async (container: MedusaContainer, { producer_id, rates }: SaveRatesInput) => {
  const ids = producer_id ? [producer_id] : []
  const rows = await shippingRatesOf(container).ratesOf(ids, today())
  return isSame(rows.get(producer_id ?? "")?.rates ?? null, rates)
}

const saveRatesStep = createStep(
  "save-rates",
  async (input: SaveRatesInput, { container }) => {
    const checked = input.rates && checkRateTable(input.rates)
    if (checked && !checked.ok) throw refusal(checked.code)
    if (await isInForce(container, input)) return new StepResponse({ changed: false }, null)
    const row = { ...input, from_on: today() }
    // JSON columns are declared as records
    const made = await shippingRatesOf(container).createOcopShippingRates(row as never)
    return new StepResponse({ changed: true }, (made as unknown as { id: string }).id)
  },
  async (id, { container }) => {
    if (id) await shippingRatesOf(container).deleteOcopShippingRates([id])
  }
)

/** Sets rates from today on; those of days before stay as they were. */
export const saveShippingRatesWorkflow = createWorkflow(
  "save-shipping-rates",
  (input: SaveRatesInput) => {
    const rates = saveRatesStep(input)
    when({ rates }, ({ rates }) => rates.changed).then(() => {
      const data = transform({ input }, ({ input }) => ({ producer_id: input.producer_id }))
      emitEventStep({ eventName: SHIPPING_CHANGED, data })
    })
    return new WorkflowResponse(rates)
  }
)
