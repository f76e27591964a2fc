import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  ProducerInvitationTokenBody,
  ProducerInviteBody,
  ProducerMemberRoleBody,
} from "@ocop/contracts"
import { takesBody } from "@ocop/rating/api/validate"
import { needs } from "../../../../lib/access/producer-context"

const MEMBERS = "/producer/ocop/members"
const INVITATIONS = "/producer/ocop/invitations"
const OWN = "/producer/ocop/me/invitations"

/** Everybody may leave; all else about the members is for owners. */
export const memberMiddlewares: MiddlewareRoute[] = [
  needs("manage_members", MEMBERS, ["GET"]),
  needs("manage_members", `${MEMBERS}/:id/role`, ["POST"]),
  takesBody(`${MEMBERS}/:id/role`, ProducerMemberRoleBody),
  needs("manage_members", `${MEMBERS}/:id/remove`, ["POST"]),
  needs("manage_members", INVITATIONS, ["POST"]),
  takesBody(INVITATIONS, ProducerInviteBody),
  needs("manage_members", `${INVITATIONS}/:id/withdraw`, ["POST"]),
  takesBody(`${OWN}/look`, ProducerInvitationTokenBody),
  takesBody(`${OWN}/accept`, ProducerInvitationTokenBody),
]
