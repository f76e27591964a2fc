import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ProducerAnswerReviewBody, ProducerListReviewsQuery } from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"
import { needs } from "../../../../lib/access/producer-context"

const REVIEWS = "/producer/ocop/reviews"
const ANSWER = `${REVIEWS}/:id/answer`

export const producerReviewMiddlewares: MiddlewareRoute[] = [
  needs("answer_buyers", REVIEWS, ["GET"]),
  takesQuery(REVIEWS, ProducerListReviewsQuery),
  needs("answer_buyers", ANSWER, ["POST"]),
  takesBody(ANSWER, ProducerAnswerReviewBody),
]
