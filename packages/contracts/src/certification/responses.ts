import type {
  AuthorityLevel,
  CertificateState,
  CertifiedStars,
  CriteriaEditionId,
  PublishedKey,
  RevocationGround,
  SignedFacts,
} from "@ocop/rules"
import type { OffsetPage, Page } from "../http/paging"
import type { Origin } from "../locality/responses"
import type { ProducerRef } from "../producer/responses"
import type { RecordChange } from "../trail/responses"

/** How well a register row is proven: A signed decision, B1 official news, B2 proposal only, C own claim. */
export const EVIDENCE_LEVELS = ["A", "B1", "B2", "C"] as const
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number]

/**
 * What a badge may show today. `stars` is a number only while the certificate is in force, so a
 * screen cannot show an expired star by mistake.
 */
export interface CertificateBadge {
  certificate_id: string
  state: CertificateState
  stars: CertifiedStars | null
  first_day: string
  last_day: string
  /** Last day the mark may be shown, extension included; null when revoked before it began. */
  in_force_until: string | null
}

/** One row of the public register, history included. */
export interface RegisterEntry {
  id: string
  state: CertificateState
  /** Stars shown today; null unless in force. */
  stars: CertifiedStars | null
  /** Stars the decision gave, as history. Never to be shown as a badge. */
  recognised_stars: CertifiedStars
  points: number | null
  product_name: string
  /** Product set 1–26 of Quyết định 26/2026/QĐ-TTg. */
  product_set: number | null
  product_code: string | null
  /** Handle of the listing on the floor; null when the product is not sold here. */
  product_handle: string | null
  producer: ProducerRef
  origin: Origin
  decision_number: string | null
  decision_on: string | null
  authority_level: AuthorityLevel
  authority_name: string
  /** Null for a recognition made before the first national criteria of 21/8/2019. */
  criteria_edition: CriteriaEditionId | null
  first_day: string
  last_day: string
  in_force_until: string | null
  late_reassessment_filed_on: string | null
  /** First day without the extension by that re-assessment, which ended without a certificate. */
  late_reassessment_ended_on: string | null
  superseded_on: string | null
  revoked_on: string | null
  revocation_ground: RevocationGround | null
  revocation_decision_number: string | null
  evidence_level: EvidenceLevel
  source_url: string | null
  /** True for a renewal invented for the demonstration; its decision number begins with MINH-HOA. */
  illustrative: boolean
}

/** How a genuine pack looks, for an answer about one certificate. */
export interface PackPhotos {
  /** Addresses of the photos of the product's page; empty when it is not offered here. */
  pack_photos: string[]
}

export interface StoreRegisterListResponse extends Page {
  entries: RegisterEntry[]
}

export interface StoreRegisterEntryResponse extends PackPhotos {
  entry: RegisterEntry
  /** Other certificates of the same product, newest first. */
  history: RegisterEntry[]
  /** What a QR of the certificate holds; null unless it is in force. */
  signed_code: string | null
}

/** A signature that is true; whether the certificate still counts the entry says. */
export interface StoreSignedVerificationResponse extends PackPhotos {
  /** What was signed when the code was printed. */
  facts: SignedFacts
  /** What the register says today, which outweighs the paper. */
  entry: RegisterEntry
  /** Whether the register says otherwise than the paper of stars, names or days. */
  differs: boolean
}

/** Keys that signed codes are checked with, the one that signs now first. */
export interface CertificateKeysResponse {
  algorithm: "Ed25519"
  keys: PublishedKey[]
}

/** Without photos when the code names several certificates. */
export interface StoreVerificationResponse extends PackPhotos {
  /** The code as understood, e.g. "48-20857-01-2026". */
  code: string
  matched_by: "product_code" | "decision_number"
  entries: RegisterEntry[]
}

export type CertificateChange = RecordChange<
  | "issued"
  | "imported"
  | "corrected"
  | "revoked"
  | "superseded"
  | "late_reassessment_filed"
  | "late_reassessment_ended"
>

export interface AdminCertificate extends RegisterEntry {
  registered_product_id: string
  product_id: string | null
  revocation_note: string | null
  days_left: number | null
}

export interface AdminCertificateListResponse extends OffsetPage {
  certificates: AdminCertificate[]
}

export interface AdminCertificateResponse {
  certificate: AdminCertificate
  history: AdminCertificate[]
  changes: CertificateChange[]
}

export interface AdminRegisteredProduct {
  id: string
  name: string
  product_set: number | null
  producer: ProducerRef
  product_id: string | null
  badge: CertificateBadge | null
}

export interface AdminRegisteredProductListResponse extends OffsetPage {
  registered_products: AdminRegisteredProduct[]
}

export interface AdminRegisteredProductResponse {
  registered_product: AdminRegisteredProduct
}

/** The OCOP panel of one product page in the staff desk. */
export interface AdminProductPanelResponse {
  product_id: string
  producer: ProducerRef | null
  origin: Origin
  registered_product: { id: string; name: string; product_set: number | null } | null
  certificates: AdminCertificate[]
  badge: CertificateBadge | null
}
