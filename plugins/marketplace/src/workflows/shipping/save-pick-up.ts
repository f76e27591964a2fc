import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { today } from "@ocop/rating/lib/today"
import { assertCommune } from "../../lib/shipping/places"
import { shippingRatesOf } from "../../lib/shipping/service-of"
import type { PickUpPlace } from "../../modules/shipping-rate/facts"
import { SHIPPING_CHANGED } from "../events"
import { isSame } from "../../lib/shipping/same"

export interface SavePickUpInput {
  producer_id: string
  /** Null closes it. */
  place: PickUpPlace | null
  actor_id: string
}

const savePickUpStep = createStep(
  "save-pick-up",
  async (input: SavePickUpInput, { container }) => {
    if (input.place) await assertCommune(container, input.place.commune_code)
    const service = shippingRatesOf(container)
    const open = await service.pickUpsOf([input.producer_id], today())
    const own = open.find(({ kind }) => kind === "producer")
    if (isSame(own?.place ?? null, input.place)) return new StepResponse({ changed: false }, null)
    // JSON columns are declared as records
    const row = { ...input, kind: "producer" } as never
    const made = await service.createOcopPickUpPoints(row)
    return new StepResponse({ changed: true }, (made as unknown as { id: string }).id)
  },
  async (id, { container }) => {
    if (id) await shippingRatesOf(container).deleteOcopPickUpPoints([id])
  }
)

/** Opens, moves or closes the place where a producer hands goods out. */
export const savePickUpWorkflow = createWorkflow("save-pick-up", (input: SavePickUpInput) => {
  const place = savePickUpStep(input)
  when({ place }, ({ place }) => place.changed).then(() => {
    const data = transform({ input }, ({ input }) => ({ producer_id: input.producer_id }))
    emitEventStep({ eventName: SHIPPING_CHANGED, data })
  })
  return new WorkflowResponse(place)
})
