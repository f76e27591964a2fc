import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { ListQuestionsQuery, ProducerQuestionListResponse } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import type { QuestionRow } from "../../modules/care/service"
import { toProducerQuestions, toStoreQuestions } from "./question-views"
import { careOf } from "./service-of"

type Filters = Partial<
  Record<"id" | "producer_id" | "customer_id" | "order_id" | "product_id", string>
>

export const findQuestion = async (
  container: MedusaContainer,
  filters: Filters
): Promise<QuestionRow | null> =>
  (await careOf(container).listOcopQuestions(filters, { take: 1 }))[0] ?? null

/** @throws MedusaError 404 `question.not_found`, alike for somebody else's and for none */
export const mustFindQuestion = async (
  container: MedusaContainer,
  filters: Filters
): Promise<QuestionRow> => {
  const row = await findQuestion(container, filters)
  if (!row) throw notFound("question.not_found")
  return row
}

/** What a store route answers of a thread, or of none. */
export const answerQuestionOf = async (container: MedusaContainer, filters: Filters) => {
  const row = await findQuestion(container, filters)
  const [question = null] = row ? await toStoreQuestions(container, [row]) : []
  return { question }
}

type Asked = z.output<typeof ListQuestionsQuery>

/** Threads of a customer, the one written in last first. */
export const listCustomerQuestions = async (
  container: MedusaContainer,
  customer_id: string,
  { state, limit, offset }: Asked
) => {
  const [rows, count] = await careOf(container).listAndCountOcopQuestions(
    { customer_id, ...(state ? { state } : {}) },
    { take: limit, skip: offset, order: { last_at: "DESC", id: "DESC" } }
  )
  return { questions: await toStoreQuestions(container, rows), limit, offset, count }
}

/** Threads of a producer: unanswered ones first, and of those the one that waits longest. */
export const listProducerQuestions = async (
  container: MedusaContainer,
  producer_id: string,
  { state, limit, offset }: Asked
): Promise<ProducerQuestionListResponse> => {
  const service = careOf(container)
  const part = async (of: "waiting" | "answered", skip: number, take: number) => {
    const [rows, count] = await service.listAndCountOcopQuestions(
      { producer_id, state: of },
      { skip, take, order: { last_at: of === "waiting" ? "ASC" : "DESC", id: "ASC" } }
    )
    return { rows: take ? rows : [], count }
  }
  const waiting = await part("waiting", offset, state === "answered" ? 0 : limit)
  const before = state === "answered" ? 0 : waiting.count
  const left = state === "waiting" ? 0 : limit - waiting.rows.length
  const answered = await part("answered", Math.max(0, offset - before), left)
  const count =
    (state === "answered" ? 0 : waiting.count) + (state === "waiting" ? 0 : answered.count)
  const questions = await toProducerQuestions(container, [...waiting.rows, ...answered.rows])
  return { questions, waiting: waiting.count, limit, offset, count }
}
