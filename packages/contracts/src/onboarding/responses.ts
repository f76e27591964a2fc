import type { SellerPaper, ProducerKind, SuspensionGround, VerificationState } from "@ocop/rules"
import type { OffsetPage } from "../http/paging"
import type { Member } from "../membership/responses"
import type { ProducerRef } from "../producer/responses"
import type { RecordChange } from "../trail/responses"

/** A paper that was handed in; its file is read at an address of its own. */
export interface ApplicationDocument {
  id: string
  type: SellerPaper
  number: string
  issuer: string
  issued_on: string
  /** Null for a paper without an end. */
  expires_on: string | null
  file_name: string
  mime_type: string
  /** In bytes. */
  size: number
}

/** What an applicant reads of the own application. */
export interface ProducerApplication {
  id: string
  /** As of today: a verification runs out by itself. */
  state: VerificationState
  /** Whether the applicant may still change facts and papers, and hand them in. */
  open: boolean
  /** The claimed producer, or the one the register got with the verification. */
  producer: ProducerRef | null
  claims: boolean
  name: string
  kind: ProducerKind
  enterprise_size: "sme" | "large" | null
  tax_code: string | null
  registration_number: string | null
  representative: string
  /** Three digits; the number itself is not kept. Null until one was given. */
  identity_last3: string | null
  birth_on: string | null
  phone: string
  address: string
  commune_code: string
  note: string | null
  submitted_on: string | null
  decided_on: string | null
  /** Why it was refused or withdrawn. */
  reason: string | null
  /** Last day on which the verification holds; null without an end and before there is one. */
  good_until: string | null
  documents: ApplicationDocument[]
  /** Papers that are still missing; of each list one is enough. */
  missing: SellerPaper[][]
}

export interface ProducerApplicationListResponse {
  applications: ProducerApplication[]
}

export interface ProducerApplicationResponse {
  application: ProducerApplication
}

export type ApplicationChange = RecordChange<
  "opened" | "changed" | "document_added" | "document_removed" | "moved"
>

export interface AdminApplicationRow {
  id: string
  state: VerificationState
  claims: boolean
  name: string
  kind: ProducerKind
  commune_code: string
  commune_name: string | null
  submitted_on: string | null
  decided_on: string | null
}

export interface AdminApplicationListResponse extends OffsetPage {
  applications: AdminApplicationRow[]
}

export interface AdminApplicationResponse {
  application: ProducerApplication
  commune_name: string | null
  applicant: Member
  /** Other applications with the same person's identity number. */
  same_identity: number
  /** Producers of the register that may be the same: by tax code or by name. */
  candidates: ProducerRef[]
  changes: ApplicationChange[]
}

/** Whether a producer may sell, and why not. */
export interface AdminSellerResponse {
  seller: {
    producer_id: string
    state: VerificationState
    good_until: string | null
    suspended_from: string | null
    suspension_ground: SuspensionGround | null
    suspension_reason: string | null
    may_sell: boolean
  }
  changes: SellerChange[]
}

export interface SellerChange {
  id: string
  action: "verified" | "withdrawn" | "suspended" | "lifted"
  actor_id: string
  actor_name: string | null
  reason: string | null
  after: Record<string, unknown> | null
  created_at: string
}
