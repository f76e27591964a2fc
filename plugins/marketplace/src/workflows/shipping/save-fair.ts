import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
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
import { today } from "@ocop/rating/lib/today"
import { checkFairDays } from "@ocop/rules"
import { assertCommune } from "../../lib/shipping/places"
import { isSame } from "../../lib/shipping/same"
import { shippingRatesOf } from "../../lib/shipping/service-of"
import type { FairPlace } from "../../modules/shipping-rate/facts"
import { SHIPPING_CHANGED } from "../events"

export interface SaveFairInput {
  producer_id: string
  /** Null for a fair that is new. */
  fair_id: string | null
  /** Null closes it. */
  place: FairPlace | null
  actor_id: string
}

/** One after the other, in seconds: two taps at once open one fair. */
const LOCK = { timeout: 30, expire: 60 }

const checkPlace = async (
  container: MedusaContainer,
  place: FairPlace | null
): Promise<FairPlace | null> => {
  if (!place) return null
  const days = checkFairDays(place, today())
  if (!days.ok) throw refusal(days.code)
  await assertCommune(container, place.commune_code)
  return { ...place, ...days.value }
}

/** The fair that is meant; for a new one an open one of the same words. */
const findFair = async (container: MedusaContainer, input: SaveFairInput) => {
  const service = shippingRatesOf(container)
  if (input.fair_id !== null) {
    const row = await service.fairOf(input.producer_id, input.fair_id)
    // a closed one may be closed again, not opened
    if (!row || (input.place && !row.place)) throw notFound("shipping.fair_not_found")
    return row
  }
  const open = await service.pickUpsOf([input.producer_id], today())
  return open.find(({ kind, place }) => kind === "fair" && isSame(place, input.place)) ?? null
}

/** Answers the row that was written; null where nothing is new. */
const save = async (container: MedusaContainer, input: SaveFairInput): Promise<string | null> => {
  const known = await findFair(container, input)
  if (known && isSame(known.place, input.place)) return null
  const fair_id = known?.fair_id ?? generateEntityId(undefined, "fair")
  // JSON columns are declared as records
  const row = { ...input, fair_id, kind: "fair" } as never
  const made = await shippingRatesOf(container).createOcopPickUpPoints(row)
  return (made as unknown as { id: string }).id
}

const saveFairStep = createStep(
  "save-fair",
  async (input: SaveFairInput, { container }) => {
    const place = await checkPlace(container, input.place)
    const locking: ILockingModule = container.resolve(Modules.LOCKING)
    const job = () => save(container, { ...input, place })
    const id = await locking.execute(`ocop:fairs:${input.producer_id}`, job, LOCK)
    return new StepResponse({ changed: id !== null }, id)
  },
  async (id, { container }) => {
    if (id) await shippingRatesOf(container).deleteOcopPickUpPoints([id])
  }
)

/** Opens, changes or closes a fair where a producer hands goods out. */
export const saveFairWorkflow = createWorkflow("save-fair", (input: SaveFairInput) => {
  const fair = saveFairStep(input)
  when({ fair }, ({ fair }) => fair.changed).then(() => {
    const data = transform({ input }, ({ input }) => ({ producer_id: input.producer_id }))
    emitEventStep({ eventName: SHIPPING_CHANGED, data })
  })
  return new WorkflowResponse(fair)
})
