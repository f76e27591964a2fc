// @ts-check

const HALF_A_YEAR = 15_768_000

/** @param {string[]} imageOrigins */
const contentPolicy = (imageOrigins) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `img-src 'self' data: ${imageOrigins.join(" ")}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ")

/**
 * @param {string[]} imageOrigins
 * @returns {import("express").RequestHandler}
 */
export const securityHeaders = (imageOrigins) => {
  const headers = {
    "content-security-policy": contentPolicy(imageOrigins),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    // the browser must still tell our own forms where they come from
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  }
  return (request, response, next) => {
    response.set(headers)
    if (request.secure) response.set("strict-transport-security", `max-age=${HALF_A_YEAR}`)
    next()
  }
}
