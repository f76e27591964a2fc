import type { MemberRole, ProducerCapability } from "@ocop/rules"

/** A person who signs in to serve producers. One of e-mail and phone is the account's name. */
export interface Member {
  id: string
  name: string
  email: string | null
  phone: string | null
}

/** A producer the member serves, and as what. */
export interface ServedProducer {
  id: string
  handle: string
  name: string
  role: MemberRole
  capabilities: readonly ProducerCapability[]
  /** Office or union the member serves when acting for the producer; null for its own people. */
  acting_for: string | null
}

export interface ProducerMeResponse {
  member: Member
  producers: ServedProducer[]
}
