/** A seller takes up a request to negotiate, or refuses it in writing. Luật 19/2023/QH15, art. 54–57. */
export const NEGOTIATION_WORKING_DAYS = 7

/** The authority forwards a consumer's request to the seller. Luật 19/2023/QH15, art. 54–57. */
export const AUTHORITY_FORWARD_WORKING_DAYS = 7

/** The seller reports to the authority what came of it. Luật 19/2023/QH15, art. 54–57. */
export const AUTHORITY_REPORT_WORKING_DAYS = 5

/** From the contract's day, when the facts of art. 37 were wrong or missing. Luật 19/2023/QH15, art. 38. */
export const CONTRACT_ENDING_DAYS = 30

/** From the contract's end to the refund. Luật 19/2023/QH15, art. 38. */
export const REFUND_DAYS = 30

/** From an authority's request to the removal of a listing. Luật 122/2025/QH15 (secondary source). */
export const TAKEDOWN_HOURS = 24

/** From an authority's request to the information it asked for. Luật 122/2025/QH15 (secondary source). */
export const INFORMATION_HOURS = 24

/** Before a seller's account is closed for a just cause. Luật 122/2025/QH15 (secondary source). */
export const CLOSURE_NOTICE_DAYS = 5

/** Listing data stay accessible. Luật 122/2025/QH15 (secondary source). */
export const LISTING_DATA_YEARS = 1

/** Contract data stay stored; 1 for households and micro enterprises. Luật 122/2025/QH15 (secondary source). */
export const ORDER_DATA_YEARS = 3

/** From a breach of personal data to its notice. Luật 91/2025/QH15, art. 23.1 (secondary source). */
export const BREACH_NOTICE_HOURS = 72
