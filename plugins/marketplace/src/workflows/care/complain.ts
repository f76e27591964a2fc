import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import {
  complaintDays,
  firstComplaintState,
  isComplaintOpen,
  type ComplaintSubject,
} from "@ocop/rules"
import type { OwnOrder } from "../../lib/care/own-order"
import { careOf, EVERY } from "../../lib/care/service-of"
import { removePhotos, savePhotos } from "../../lib/parcel/photo-files"
import { COMPLAINT_ACTED } from "../events"

export interface ComplainInput {
  order: OwnOrder
  subject: ComplaintSubject
  text: string
  is_priority: boolean
  photos: { content: string }[]
}

const openOne = async (container: MedusaContainer, order_id: string) => {
  const rows = await careOf(container).listOcopComplaints({ order_id }, EVERY)
  return rows.find(({ state }) => isComplaintOpen(state)) ?? null
}

const newComplaint = ({ order, subject, text, is_priority }: ComplainInput, photos: string[]) => {
  const { actor_id: _, ...bound } = order
  const complained_on = today()
  const state = firstComplaintState(subject)
  const days = complaintDays(subject, complained_on)
  return { ...bound, subject, text, is_priority, photos, state, complained_on, ...days }
}

const firstEntry = ({ order: { actor_id }, subject }: ComplainInput) => ({
  act: "open",
  state: firstComplaintState(subject),
  actor: "buyer",
  actor_id,
  actor_name: null,
  acting_for: null,
  text: null,
  entered_at: new Date(),
})

const enterComplaintStep = createStep(
  "enter-complaint",
  async (input: ComplainInput, { container }) => {
    const { subject, text, order } = input
    const open = await openOne(container, order.order_id)
    if (open && open.subject === subject && open.text === text)
      return new StepResponse({ id: open.id, isNew: false }, null)
    if (open) throw refusal("complaint.already_open")
    const photos = await savePhotos(container, input.photos)
    const row = newComplaint(input, photos)
    const id = await careOf(container).enterComplaint(row, firstEntry(input))
    return new StepResponse({ id, isNew: true }, { id, photos })
  },
  async (made, { container }) => {
    if (!made) return
    const service = careOf(container)
    await service.deleteOcopComplaintEntries({ complaint_id: made.id })
    await service.deleteOcopComplaints([made.id])
    await removePhotos(container, made.photos)
  }
)

/** A buyer complains about an order, of which one complaint is open at a time; sent twice it is one. */
export const complainWorkflow = createWorkflow("complain", (input: ComplainInput) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `ocop:complaint:${input.order.order_id}`,
    timeout: 10,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const entered = enterComplaintStep(input)
  when({ entered }, ({ entered }) => entered.isNew).then(() => {
    const data = transform({ entered }, ({ entered: { id } }) => ({
      id,
      entry_id: id,
      act: "open",
    }))
    emitEventStep({ eventName: COMPLAINT_ACTED, data })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(entered)
})
