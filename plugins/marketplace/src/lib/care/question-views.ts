import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerQuestion, QuestionAbout, StoreQuestion } from "@ocop/contracts"
import type { MessageRow, QuestionRow } from "../../modules/care/service"
import { buyersOfOrders, namesOfCustomers, producersById } from "./names"
import { careOf, EVERY } from "./service-of"

const iso = (at: Date | string): string => new Date(at).toISOString()

const aboutOf = (row: QuestionRow): QuestionAbout =>
  row.order_id
    ? { kind: "order", order_id: row.order_id, order_number: Number(row.order_number) }
    : { kind: "product", title: row.product_title ?? "", handle: row.product_handle ?? "" }

const toMessage = ({ actor, text, written_at }: MessageRow) => ({
  actor,
  text,
  at: iso(written_at),
})

const common = (row: QuestionRow) => ({
  id: row.id,
  state: row.state,
  about: aboutOf(row),
  last_at: iso(row.last_at),
})

const messagesOf = async (
  container: MedusaContainer,
  rows: QuestionRow[]
): Promise<(id: string) => MessageRow[]> => {
  const question_id = rows.map(({ id }) => id)
  const found = await careOf(container).listOcopQuestionMessages(
    { question_id },
    { ...EVERY, order: { written_at: "ASC", id: "ASC" } }
  )
  return (id) => found.filter((message) => message.question_id === id)
}

/** Threads as their buyer reads them. */
export const toStoreQuestions = async (
  container: MedusaContainer,
  rows: QuestionRow[]
): Promise<StoreQuestion[]> => {
  const [messages, producers] = await Promise.all([
    messagesOf(container, rows),
    producersById(
      container,
      rows.map(({ producer_id }) => producer_id)
    ),
  ])
  return rows.map((row) => {
    const producer = producers.get(row.producer_id)
    return {
      ...common(row),
      producer: producer ? { id: producer.id, handle: producer.handle, name: producer.name } : null,
      messages: messages(row.id).map(toMessage),
    }
  })
}

/** Threads as the producer's members read them. */
export const toProducerQuestions = async (
  container: MedusaContainer,
  rows: QuestionRow[]
): Promise<ProducerQuestion[]> => {
  const [messages, customers, buyers] = await Promise.all([
    messagesOf(container, rows),
    namesOfCustomers(
      container,
      rows.flatMap(({ customer_id }) => customer_id ?? [])
    ),
    buyersOfOrders(
      container,
      rows.flatMap(({ order_id }) => order_id ?? [])
    ),
  ])
  return rows.map((row) => ({
    ...common(row),
    asker: buyers.get(row.order_id ?? "")?.name || customers.get(row.customer_id ?? "") || null,
    messages: messages(row.id).map((message) => ({
      ...toMessage(message),
      actor_name: message.actor_name,
      acting_for: message.acting_for,
    })),
  }))
}
