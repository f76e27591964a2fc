// @ts-check
// What is sent for a page: compressed once, when somebody who takes that coding first asks for it.
import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

/** @typedef {"br" | "gzip" | "identity"} Coding */
/**
 * @typedef {object} Body
 * @property {string} etag
 * @property {number} size bytes of memory at most, whatever codings are asked for
 * @property {(coding: Coding) => Buffer | Promise<Buffer>} in
 */

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants

const brotli = (/** @type {Buffer} */ bytes, /** @type {number} */ quality) =>
  promisify(brotliCompress)(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })

/**
 * @param {Buffer} bytes
 * @param {number} [quality] of brotli: higher is smaller and slower
 * @returns {Body}
 */
export const encode = (bytes, quality = 6) => {
  /** @type {Promise<Buffer> | undefined} */
  let br
  /** @type {Promise<Buffer> | undefined} */
  let gzipped
  return {
    etag: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
    // HTML shrinks to less than half in either coding; an empty answer takes its place too
    size: Math.max(1, bytes.length * 2),
    in: (coding) => {
      if (coding === "br") return (br ??= brotli(bytes, quality))
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
