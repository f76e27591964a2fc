import type { ProducerKind } from "./producer-kinds"

/** Papers a producer may hand in; which of them it must is told by its kind. */
export const SELLER_PAPERS = [
  "enterprise_registration",
  "cooperative_registration",
  "cooperation_contract",
  "farm_certificate",
  "household_registration",
  "association_decision",
  "representative_identity",
  "consent_letter",
  "other",
] as const
export type SellerPaper = (typeof SELLER_PAPERS)[number]

/**
 * The paper that proves a producer of that kind exists; a farm has one of two. Sources, all
 * secondary: sme 59/2020/QH14 and 168/2025/NĐ-CP; cooperative 17/2023/QH15; cooperative_group
 * 17/2023/QH15 art. 107 (contract of cooperation); farm 02/2020/TT-BNNPTNT; household
 * 168/2025/NĐ-CP; association 126/2024/NĐ-CP.
 */
export const EXISTENCE_PAPERS: Readonly<Record<ProducerKind, readonly SellerPaper[]>> = {
  sme: ["enterprise_registration"],
  cooperative: ["cooperative_registration"],
  cooperative_group: ["cooperation_contract"],
  farm: ["farm_certificate", "household_registration"],
  household: ["household_registration"],
  association: ["association_decision"],
}

/**
 * Of every seller: the identity paper of who represents it. Luật TMĐT 122/2025/QH15 art. 17.1.c
 * (secondary source).
 */
export const IDENTITY_PAPER: SellerPaper = "representative_identity"

/**
 * Kinds run by one person, whose day of birth the law wants verified with name and number; others
 * are organisations. Luật TMĐT 122/2025/QH15 art. 17.1.c (secondary source).
 */
export const KINDS_OF_ONE_PERSON: readonly ProducerKind[] = ["farm", "household"]

/** Largest file of a paper, in bytes. */
export const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024

/** From this day on sellers are identified electronically. 248/2026/NĐ-CP art. 52.2 (secondary source). */
export const ELECTRONIC_IDENTITY_FROM = "2027-01-01"
