import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { isReturnOpen, judgeReturn, returnAnswerDueOn, type ReturnReason } from "@ocop/rules"
import { concludedOnOf, deliveredOnOf } from "../../lib/parcel/parcel-view"
import { removePhotos, savePhotos } from "../../lib/parcel/photo-files"
import { parcelsOf } from "../../lib/parcel/service-of"
import type { Mover, ParcelRow } from "../../modules/parcel/service"
import { RETURN_MOVED } from "../events"

export interface RequestReturnInput extends Mover {
  parcel_id: string
  order_id: string
  reason: ReturnReason
  description: string
  photos: { content: string }[]
}

const assertMayAsk = async (
  container: MedusaContainer,
  row: ParcelRow,
  reason: ReturnReason
): Promise<void> => {
  const open = await parcelsOf(container).listOcopReturnRequests(
    { parcel_id: row.id },
    { select: ["state"] }
  )
  const judged = judgeReturn({
    state: row.state,
    hasOpenRequest: open.some(({ state }) => isReturnOpen(state)),
    reason,
    concludedOn: concludedOnOf(row),
    deliveredOn: deliveredOnOf(row),
    today: today(),
  })
  if (!judged.ok) throw refusal(judged.code)
}

const newRequest = (row: ParcelRow, input: RequestReturnInput, photos: string[]) => ({
  parcel_id: row.id,
  producer_id: row.producer_id,
  reason: input.reason,
  description: input.description,
  photos,
  requested_on: today(),
  answer_due_on: returnAnswerDueOn(today(), concludedOnOf(row)),
})

const firstTrail = (row: ParcelRow, { actor, actor_id, actor_name, acting_for }: Mover) => ({
  parcel_id: row.id,
  from_state: null,
  to_state: "requested",
  actor,
  actor_id,
  actor_name,
  acting_for,
  reason: null,
  note: null,
  moved_at: new Date(),
})

const enterReturnStep = createStep(
  "enter-return",
  async (input: RequestReturnInput, { container }) => {
    const service = parcelsOf(container)
    const row = await service.retrieveOcopParcel(input.parcel_id)
    await assertMayAsk(container, row, input.reason)
    const photos = await savePhotos(container, input.photos)
    const id = await service.enterReturn(newRequest(row, input, photos), firstTrail(row, input))
    return new StepResponse({ id, order_id: row.order_id, to: "requested" }, { id, photos })
  },
  async (made, { container }) => {
    if (!made) return
    await parcelsOf(container).removeReturn(made.id)
    await removePhotos(container, made.photos)
  }
)

/** A buyer asks for delivered goods to be taken back; one request of an order at a time. */
export const requestReturnWorkflow = createWorkflow(
  "request-return",
  (input: RequestReturnInput) => {
    const lock = transform({ input }, ({ input }) => ({
      key: `ocop:parcel:${input.order_id}`,
      timeout: 10,
      ttl: 60,
    }))
    acquireLockStep(lock)
    const entered = enterReturnStep(input)
    emitEventStep({ eventName: RETURN_MOVED, data: entered })
    releaseLockStep(lock)
    return new WorkflowResponse(entered)
  }
)
