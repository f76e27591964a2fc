// @ts-check
import { answerPlainly } from "./plain-answer.mjs"

const METHODS = new Set(["GET", "HEAD", "POST"])

/** Only what browsers send for pages and forms. @type {import("express").RequestHandler} */
export const limitMethods = (request, response, next) => {
  if (METHODS.has(request.method)) return next()
  response.set("allow", [...METHODS].join(", "))
  answerPlainly(response, 405)
}

/** Where a form brings a picture along, and the bytes it may have. @typedef {{ path: RegExp, maxBytes: number }} Upload */

/**
 * A form says its length beforehand, and Node reads no further than that.
 *
 * @param {number} maxBytes
 * @param {readonly Upload[]} [uploads]
 * @returns {import("express").RequestHandler}
 */
export const limitBody =
  (maxBytes, uploads = []) =>
  (request, response, next) => {
    if (request.method !== "POST") return next()
    const length = Number(request.headers["content-length"])
    const upload = uploads.find(({ path }) => path.test(request.path))
    if (length <= (upload?.maxBytes ?? maxBytes)) return next()
    // what is still on its way would be taken for the next request of this connection
    response.set("connection", "close")
    answerPlainly(response, Number.isNaN(length) ? 411 : 413)
  }

/**
 * @param {number} ms
 * @returns {import("express").RequestHandler}
 */
export const limitTime = (ms) => (_request, response, next) => {
  const timer = setTimeout(() => {
    if (!response.headersSent) answerPlainly(response, 503)
  }, ms)
  response.on("close", () => clearTimeout(timer))
  next()
}
