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

/** The pages that read codes with the camera, in both languages. */
const SCANNING = /^\/(?:en\/)?xac-minh(?:\/ngoai-tuyen)?\/?$/

/** @param {string} path */
const permissionsFor = (path) =>
  `camera=(${SCANNING.test(path) ? "self" : ""}), geolocation=(), microphone=(), payment=()`

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
  }
  return (request, response, next) => {
    response.set(headers)
    response.set("permissions-policy", permissionsFor(request.path))
    if (request.secure) response.set("strict-transport-security", `max-age=${HALF_A_YEAR}`)
    next()
  }
}
