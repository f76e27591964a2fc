/**
 * For pages that are the same for everyone. "public" is what our server goes by: it makes such a
 * page without cookies and keeps it until something has changed.
 */
export const PUBLIC_PAGE = {
  "cache-control": "public, max-age=0, s-maxage=60, stale-while-revalidate=600",
}

/** For pages of one buyer. */
export const PRIVATE_PAGE = { "cache-control": "private, no-store" }

/**
 * For public pages that show certificates: a revoked one must vanish at once, so a kept copy is
 * never shown without asking again.
 */
export const CERTIFICATE_PAGE = { "cache-control": "public, no-cache" }
