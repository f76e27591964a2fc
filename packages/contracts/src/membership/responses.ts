import type { MemberRole, ProducerCapability } from "@ocop/rules"
import type { Language } from "../messages/languages"

/** A person who signs in to serve producers. One of e-mail and phone is the account's name. */
export interface Member {
  id: string
  name: string
  email: string | null
  phone: string | null
}

/** A member as it sees itself. */
export interface OwnMember extends Member {
  /** In which letters and messages are written. */
  language: Language
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
  member: OwnMember
  producers: ServedProducer[]
}

/** A member as the producer's owners see it. */
export interface ProducerMember extends Member {
  role: MemberRole
  /** Office or union the member serves; null for the producer's own people. */
  acting_for: string | null
  /** How the producer agreed that somebody acts for it. */
  consent_note: string | null
  /** Whether it is the one who asks. */
  self: boolean
}

/** A link that nobody has used yet and that is still good. */
export interface ProducerInvitation {
  id: string
  name: string
  role: MemberRole
  acting_for: string | null
  consent_note: string | null
  /** ISO instant from which the link is no longer good. */
  expires_at: string
}

/** One line of the trail of who may act for the producer. */
export interface MembershipChange {
  id: string
  action: "added" | "role_changed" | "removed" | "invited" | "invitation_withdrawn"
  actor_name: string | null
  /** Whom it is about; for an invitation whom it was meant for. */
  member_name: string | null
  role: MemberRole | null
  acting_for: string | null
  created_at: string
}

export interface ProducerMembersResponse {
  members: ProducerMember[]
  invitations: ProducerInvitation[]
  /** The latest first, at most a hundred. */
  changes: MembershipChange[]
}

export interface ProducerInviteResponse {
  invitation: ProducerInvitation
  /** The secret of the link: told this once. */
  token: string
}

/** What the holder of a link reads before taking it up. */
export interface ProducerInvitationResponse {
  invitation: ProducerInvitation
  producer: { id: string; handle: string; name: string }
  invited_by: string | null
}
