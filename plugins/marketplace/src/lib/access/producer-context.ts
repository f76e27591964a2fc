import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ERROR_MESSAGES } from "@ocop/contracts"
import { refusal } from "@ocop/rating/lib/refusal"
import { roleMay, type MemberRole, type ProducerCapability } from "@ocop/rules"

/** For whom a request is made, and by whom; checked against the memberships on each request. */
export interface ProducerContext {
  producerId: string
  memberId: string
  role: MemberRole
}

/** `ocopProducer` is missing on the few routes that are for a member without a producer. */
export type ProducerRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & {
  ocopProducer?: ProducerContext
}

/** @throws MedusaError `producer.not_chosen` for a request without a producer */
export const producerOf = (req: ProducerRequest): ProducerContext => {
  if (!req.ocopProducer) throw refusal("producer.not_chosen")
  return req.ocopProducer
}

/** @throws MedusaError `member.role_insufficient`, which answers 403 */
export const assertMay = (req: ProducerRequest, capability: ProducerCapability): void => {
  if (roleMay(producerOf(req).role, capability)) return
  const code = "member.role_insufficient"
  throw new MedusaError(MedusaError.Types.FORBIDDEN, ERROR_MESSAGES[code].en, code)
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/**
 * A producer's route that is for members who may do that. The guard of all producer routes has
 * already found out for whom the request is made.
 */
export const needs = (
  capability: ProducerCapability,
  matcher: string,
  methods: Method[]
): MiddlewareRoute => ({
  matcher,
  methods,
  middlewares: [
    (req: ProducerRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
      assertMay(req, capability)
      next()
    },
  ],
})
