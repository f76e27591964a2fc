import { get, post } from "../http/endpoint"
import type {
  ProducerInvitationTokenBody,
  ProducerInviteBody,
  ProducerMemberLanguageBody,
  ProducerMemberRoleBody,
  ProducerRegisterMemberBody,
} from "./requests"
import type {
  ProducerInvitationResponse,
  ProducerInviteResponse,
  ProducerMembersResponse,
  ProducerMeResponse,
} from "./responses"

/** Names the producer a request is made for; every route below `/producer/ocop` but a few asks for it. */
export const PRODUCER_HEADER = "x-ocop-producer"

interface Credentials {
  email: string
  password: string
}

/** Medusa's own. `email` takes what `accountName` makes of an e-mail or a phone. 401 for a wrong pair. */
export const signInMember = post<Credentials, { token: string }>("/auth/producer_member/emailpass")
/** Medusa's own. 401 when the account exists; the token is good for `registerMember` alone. */
export const createMemberAccount = post<Credentials, { token: string }>(
  "/auth/producer_member/emailpass/register"
)
/** Medusa's own: a token that knows the member after `registerMember`. */
export const renewMemberToken = post<undefined, { token: string }>("/auth/token/refresh")

/** 401 without a member; the account's owner may be nobody's member yet. */
export const readMe = get<undefined, ProducerMeResponse>("/producer/ocop/me")
/** Makes the signed-in account a member: 201, and 200 when it is one already. */
export const registerMember = post<ProducerRegisterMemberBody, ProducerMeResponse>(
  "/producer/ocop/me"
)
/** In which language the member is written to; sent twice it changes nothing. */
export const chooseMemberLanguage = post<ProducerMemberLanguageBody, ProducerMeResponse>(
  "/producer/ocop/me/language"
)

// Of one producer, named in the header; all but leaving are for its owners.

export const listMembers = get<undefined, ProducerMembersResponse>("/producer/ocop/members")
/** 400 `member.last_owner`, `member.acting_not_owner`; 404 `member.not_found`. */
export const changeMemberRole = post<ProducerMemberRoleBody, ProducerMembersResponse>(
  "/producer/ocop/members/:id/role"
)
/** 400 `member.last_owner`; links the member made are withdrawn. */
export const removeMember = post<undefined, ProducerMembersResponse>(
  "/producer/ocop/members/:id/remove"
)
/** Of whatever role. 400 `member.last_owner`. */
export const leaveProducer = post<undefined, ProducerMeResponse>("/producer/ocop/members/leave")
/** 201; 400 `member.acting_not_owner`, `invitation.consent_missing`. */
export const inviteMember = post<ProducerInviteBody, ProducerInviteResponse>(
  "/producer/ocop/invitations"
)
/** 404 `invitation.not_found` for one that is used, withdrawn or another producer's. */
export const withdrawInvitation = post<undefined, ProducerMembersResponse>(
  "/producer/ocop/invitations/:id/withdraw"
)

// Of the signed-in member, without a producer; 404 `invitation.not_found` for a link that is not good.

/** For whom the link is, before it is taken up. */
export const readInvitation = post<ProducerInvitationTokenBody, ProducerInvitationResponse>(
  "/producer/ocop/me/invitations/look"
)
/** Once. 400 `member.already` for who serves the producer; the link then stays good. */
export const acceptInvitation = post<ProducerInvitationTokenBody, ProducerMeResponse>(
  "/producer/ocop/me/invitations/accept"
)
