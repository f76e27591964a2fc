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
import { judgeMessage, type QuestionActor } from "@ocop/rules"
import { findQuestion } from "../../lib/care/questions"
import { careOf, EVERY } from "../../lib/care/service-of"
import type { MessageRow, QuestionRow } from "../../modules/care/service"
import { QUESTION_WRITTEN } from "../events"

/** What a thread is about: an order, or a product and the customer who asks about it. */
export interface QuestionSubject {
  producer_id: string
  customer_id: string | null
  order_id: string | null
  order_number: number | null
  product_id: string | null
  product_title: string | null
  product_handle: string | null
}

export const subjectOf = (row: QuestionRow): QuestionSubject => ({
  producer_id: row.producer_id,
  customer_id: row.customer_id,
  order_id: row.order_id,
  order_number: row.order_number,
  product_id: row.product_id,
  product_title: row.product_title,
  product_handle: row.product_handle,
})

export interface WriteMessageInput {
  subject: QuestionSubject
  actor: QuestionActor
  actor_id: string
  actor_name: string | null
  acting_for: string | null
  text: string
}

const threadOf = (container: MedusaContainer, subject: QuestionSubject) => {
  const { order_id, customer_id, product_id } = subject
  if (order_id) return findQuestion(container, { order_id })
  return findQuestion(container, { customer_id: customer_id ?? "", product_id: product_id ?? "" })
}

const messagesOf = async (container: MedusaContainer, id?: string): Promise<MessageRow[]> =>
  id
    ? await careOf(container).listOcopQuestionMessages(
        { question_id: id },
        { ...EVERY, order: { written_at: "ASC", id: "ASC" } }
      )
    : []

const plan = (said: MessageRow[], { actor, text }: WriteMessageInput) => {
  const last = said.at(-1)
  // the same message sent twice
  if (last?.actor === actor && last.text === text) return null
  const judged = judgeMessage(
    said.map((message) => message.actor),
    actor
  )
  if (!judged.ok) throw refusal(judged.code)
  return judged.value
}

/** Answers null for a message that is there already. */
const writeMessageStep = createStep(
  "write-message",
  async (input: WriteMessageInput, { container }) => {
    const { subject, text, ...writer } = input
    const known = await threadOf(container, subject)
    const state = plan(await messagesOf(container, known?.id), input)
    if (!state) return new StepResponse(null, null)
    const now = new Date()
    const thread = known ? { id: known.id } : subject
    const made = await careOf(container).writeMessage(
      { ...thread, state, last_at: now },
      { ...writer, text, written_at: now }
    )
    const before = known && { id: known.id, state: known.state, last_at: known.last_at }
    const written = { id: made.id, message_id: made.message_id, actor: input.actor }
    return new StepResponse(written, { ...made, before })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = careOf(container)
    await service.deleteOcopQuestionMessages([undo.message_id])
    if (undo.before) await service.updateOcopQuestions(undo.before as never)
    else await service.deleteOcopQuestions([undo.id])
  }
)

/** Writes into the thread of an order or of a customer's product, which the first message begins. */
export const writeMessageWorkflow = createWorkflow("write-message", (input: WriteMessageInput) => {
  const lock = transform({ input }, ({ input: { subject } }) => ({
    key: `ocop:question:${subject.order_id ?? `${subject.customer_id}:${subject.product_id}`}`,
    timeout: 10,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const written = writeMessageStep(input)
  when({ written }, ({ written }) => !!written).then(() => {
    const data = transform({ written }, ({ written }) => ({ ...written }))
    emitEventStep({ eventName: QUESTION_WRITTEN, data })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(written)
})
