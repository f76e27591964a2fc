import {
  authenticate,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  PRODUCER_HEADER,
  ProducerMemberLanguageBody,
  ProducerRegisterMemberBody,
} from "@ocop/contracts"
import { takesBody } from "@ocop/rating/api/validate"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { membershipsOf } from "../../lib/access/membership-service"
import type { ProducerRequest } from "../../lib/access/producer-context"
import { allowOtherSites } from "./cors"

/** What somebody does before there is a producer to do it for. */
const WITHOUT_PRODUCER = ["/producer/ocop/me"]

/** Express takes the matched part away from `req.path`. */
const pathOf = (req: ProducerRequest): string => req.originalUrl.split("?")[0] ?? ""

const isWithoutProducer = (path: string): boolean =>
  WITHOUT_PRODUCER.some((own) => path === own || path.startsWith(`${own}/`))

/** The one request of an account that is nobody's member yet. */
const becomesMember = (req: ProducerRequest): boolean =>
  req.method === "POST" && pathOf(req) === "/producer/ocop/me"

const signedIn = authenticate("producer_member", ["bearer", "session"])
const signedInOrNew = authenticate("producer_member", ["bearer", "session"], {
  allowUnregistered: true,
})

const authenticateMember = (req: ProducerRequest, res: MedusaResponse, next: MedusaNextFunction) =>
  (becomesMember(req) ? signedInOrNew : signedIn)(req, res, next)

/** A token outlives the member it was given to. */
const refuseErased = async (
  req: ProducerRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  res.setHeader("cache-control", "private, no-store")
  const id = req.auth_context.actor_id
  if (!id) return next()
  const [member] = await membershipsOf(req.scope).listOcopMembers({ id: [id] }, { take: 1 })
  if (!member) return void res.status(401).json({ message: "Unauthorized" })
  next()
}

/** Which producer the request is made for: one that the member serves now, or none. */
const findProducer = async (
  req: ProducerRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const asked = req.headers[PRODUCER_HEADER]
  if (asked === undefined) {
    if (isWithoutProducer(pathOf(req))) return next()
    throw refusal("producer.not_chosen")
  }
  const memberId = req.auth_context.actor_id
  const [membership] = await membershipsOf(req.scope).listOcopMemberships(
    { member_id: memberId, producer_id: [String(asked)], state: "active" },
    { take: 1 }
  )
  if (!membership) throw notFound("producer.not_found")
  req.ocopProducer = { producerId: membership.producer_id, memberId, role: membership.role }
  next()
}

export const producerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/*",
    middlewares: [allowOtherSites, authenticateMember, refuseErased, findProducer],
  },
  takesBody("/producer/ocop/me", ProducerRegisterMemberBody),
  takesBody("/producer/ocop/me/language", ProducerMemberLanguageBody),
]
