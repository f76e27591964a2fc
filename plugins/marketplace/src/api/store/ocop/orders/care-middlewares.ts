import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  ComplaintTextBody,
  ListOwnComplaintsQuery,
  ListQuestionsQuery,
  MessageBody,
  StoreCloseComplaintBody,
  StoreComplainBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"
import { PHOTOS_LIMIT } from "./parcel-middlewares"

const QUESTIONS = "/store/ocop/orders/:id/questions"
const COMPLAINTS = "/store/ocop/orders/:id/complaints"
const OWN = "/store/ocop/me"

const keepPrivate = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  res.setHeader("cache-control", "private, no-store")
  next()
}

const customerOrToken = (matcher: string): MiddlewareRoute => ({
  matcher,
  middlewares: [
    authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
    keepPrivate,
  ],
})

export const buyerCareMiddlewares: MiddlewareRoute[] = [
  customerOrToken(`${QUESTIONS}*`),
  customerOrToken(`${COMPLAINTS}*`),
  takesBody(QUESTIONS, MessageBody),
  { ...takesBody(COMPLAINTS, StoreComplainBody), bodyParser: { sizeLimit: PHOTOS_LIMIT } },
  takesBody(`${COMPLAINTS}/:complaint_id/add`, ComplaintTextBody),
  takesBody(`${COMPLAINTS}/:complaint_id/escalate`, ComplaintTextBody),
  takesBody(`${COMPLAINTS}/:complaint_id/close`, StoreCloseComplaintBody),
  takesBody(`${OWN}/product-questions/:handle`, MessageBody),
  takesQuery(`${OWN}/questions`, ListQuestionsQuery),
  takesQuery(`${OWN}/complaints`, ListOwnComplaintsQuery),
  takesBody(`${OWN}/questions/:id/messages`, MessageBody),
]
