// @ts-check
// What is sent for a page: compressed when it is made, not each time it is asked for.
import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

/** @typedef {"br" | "gzip" | "identity"} Coding */
/** @typedef {{ etag: string, size: number, in: (coding: Coding) => Buffer | Promise<Buffer> }} Body */

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants

const brotli = (/** @type {Buffer} */ bytes, /** @type {number} */ quality) =>
  promisify(brotliCompress)(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })

/**
 * @param {Buffer} bytes
 * @param {number} [quality] of brotli: higher is smaller and slower
 * @returns {Promise<Body>}
 */
export const encode = async (bytes, quality = 6) => {
  const br = await brotli(bytes, quality)
  /** @type {Promise<Buffer> | undefined} */
  let gzipped
  return {
    etag: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
    size: bytes.length + br.length,
    in: (coding) => {
      if (coding === "br") return br
      if (coding === "gzip") return (gzipped ??= promisify(gzip)(bytes))
      return bytes
    },
  }
}

/** @param {import("express").Request} request @returns {Coding} */
export const codingFor = (request) => {
  const accepted = request.acceptsEncodings()
  if (accepted.includes("br")) return "br"
  return accepted.includes("gzip") ? "gzip" : "identity"
}

/** @param {string | undefined} header If-None-Match @param {string} etag */
const isKnown = (header, etag) =>
  header === "*" || (header ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag)

/**
 * @param {import("express").Request} request
 * @param {import("express").Response} response with status and headers set
 * @param {Body} body
 */
export const sendBody = async (request, response, body) => {
  const coding = codingFor(request)
  // a strong tag names bytes, and each coding has its own
  const etag = `"${body.etag}${coding === "identity" ? "" : `-${coding}`}"`
  response.vary("accept-encoding")
  if (response.statusCode === 200) {
    response.set("etag", etag)
    if (isKnown(request.get("if-none-match"), etag)) return void response.status(304).end()
  }
  const bytes = await body.in(coding)
  if (coding !== "identity") response.set("content-encoding", coding)
  response.set("content-length", String(bytes.length))
  response.end(request.method === "HEAD" ? undefined : bytes)
}
