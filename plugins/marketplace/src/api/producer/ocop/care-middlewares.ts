import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  ComplaintTextBody,
  ListComplaintsQuery,
  ListQuestionsQuery,
  MessageBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"
import { needs } from "../../../lib/access/producer-context"

const QUESTIONS = "/producer/ocop/questions"
const COMPLAINTS = "/producer/ocop/complaints"

export const producerCareMiddlewares: MiddlewareRoute[] = [
  needs("answer_buyers", `${QUESTIONS}*`, ["GET", "POST"]),
  needs("answer_buyers", `${COMPLAINTS}*`, ["GET", "POST"]),
  takesQuery(QUESTIONS, ListQuestionsQuery),
  takesBody(`${QUESTIONS}/:id/messages`, MessageBody),
  takesQuery(COMPLAINTS, ListComplaintsQuery),
  takesBody(`${COMPLAINTS}/:id/answer`, ComplaintTextBody),
]
