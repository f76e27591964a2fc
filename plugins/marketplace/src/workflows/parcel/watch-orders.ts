import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { waitingActDue, type WaitingAct } from "@ocop/rules"
import { openParcel } from "../../lib/parcel/open-parcel"
import { parcelsOf } from "../../lib/parcel/service-of"
import type { ParcelRow } from "../../modules/parcel/service"
import { ORDER_ESCALATED, ORDER_WAITING } from "../events"

/** How far back orders are looked for whose event was lost, in milliseconds. */
const LOOK_BACK_MS = 2 * 24 * 3_600_000

const openMissed = async (container: MedusaContainer, now: Date): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { created_at: { $gte: new Date(now.getTime() - LOOK_BACK_MS) } },
  })
  for (const { id } of data) await openParcel(container, id)
}

const openMissedStep = createStep("open-missed", async (now: string, { container }) => {
  await openMissed(container, new Date(now))
  return new StepResponse(true)
})

const dueFor = (rows: ParcelRow[], act: WaitingAct, now: Date) =>
  rows
    .filter((row) => waitingActDue(row, now) === act)
    .map(({ id, order_id }) => ({ id, order_id }))

/** Each is marked before it is told, so that nobody is told twice. */
const markWaitingStep = createStep(
  "mark-waiting",
  async (at: string, { container }) => {
    const service = parcelsOf(container)
    const now = new Date(at)
    const rows = await service.listOcopParcels(
      { state: "placed", escalated_at: null },
      { take: null as unknown as number }
    )
    const reminded = dueFor(rows, "remind", now)
    const escalated = dueFor(rows, "escalate", now)
    await service.updateOcopParcels([
      ...reminded.map(({ id }) => ({ id, reminded_at: now })),
      ...escalated.map(({ id }) => ({ id, escalated_at: now })),
    ])
    return new StepResponse({ reminded, escalated }, { reminded, escalated })
  },
  async (marked, { container }) => {
    if (!marked) return
    await parcelsOf(container).updateOcopParcels([
      ...marked.reminded.map(({ id }) => ({ id, reminded_at: null })),
      ...marked.escalated.map(({ id }) => ({ id, escalated_at: null })),
    ])
  }
)

/** Reminds of orders nobody answers, and hands them to staff in the end. `now` is an instant. */
export const watchOrdersWorkflow = createWorkflow("watch-orders", (input: { now: string }) => {
  openMissedStep(input.now)
  const marked = markWaitingStep(input.now)
  const reminded = transform({ marked }, ({ marked }) => marked.reminded)
  emitEventStep({ eventName: ORDER_WAITING, data: reminded })
  const escalated = transform({ marked }, ({ marked }) => marked.escalated)
  emitEventStep({ eventName: ORDER_ESCALATED, data: escalated }).config({ name: "emit-escalated" })
  return new WorkflowResponse(marked)
})
