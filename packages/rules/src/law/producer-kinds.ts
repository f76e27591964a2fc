/** Closed list of OCOP subjects. Quyết định 26/2026/QĐ-TTg, art. 2.3 (read). */
export const PRODUCER_KINDS = [
  "sme",
  "cooperative",
  "cooperative_group",
  "farm",
  "household",
] as const

/** For tourism (set 26) also associations and equivalent operating centres. Same article. */
export const ALL_PRODUCER_KINDS = [...PRODUCER_KINDS, "association"] as const
export type ProducerKind = (typeof ALL_PRODUCER_KINDS)[number]

/** The product set of community tourism, eco-tourism and tourist sites. Annex I of 26/2026. */
export const TOURISM_SET = 26
