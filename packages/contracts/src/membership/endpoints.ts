import { get, post } from "../http/endpoint"
import type { ProducerRegisterMemberBody } from "./requests"
import type { ProducerMeResponse } from "./responses"

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
