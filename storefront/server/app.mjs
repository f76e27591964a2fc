// @ts-check
import { fileURLToPath } from "node:url"
import { createRequestHandler } from "@react-router/express"
import compression from "compression"
import express from "express"
import { publicFiles } from "./files.mjs"
import { limitBody, limitMethods, limitTime } from "./limits.mjs"
import { publicPages } from "./pages.mjs"
import { answerPlainly } from "./plain-answer.mjs"
import { securityHeaders } from "./security-headers.mjs"

const CLIENT = fileURLToPath(new URL("../build/client", import.meta.url))

/** Without a path or a stack for the visitor; the log has both. @type {import("express").ErrorRequestHandler} */
const answerError = (error, request, response, _next) => {
  const status = Number(error?.status ?? error?.statusCode)
  const isTheirs = status >= 400 && status < 500
  if (!isTheirs) console.error(`${request.method} ${request.path}`, error)
  if (response.headersSent) return void response.destroy()
  answerPlainly(response, isTheirs ? 400 : 500)
}

/** Pages learn who asks from this header alone: a forged one is written over. @type {import("express").RequestHandler} */
const tellAddress = (request, _response, next) => {
  request.headers["x-visitor-address"] = request.ip ?? ""
  next()
}

/** Built files carry a hash in their name; a name not built is an error, not a page. */
const builtFiles = () => [
  publicFiles(`${CLIENT}/assets`, "public, max-age=31536000, immutable"),
  /** @type {import("express").RequestHandler} */
  (_request, response) => answerPlainly(response, 404),
]

/**
 * @param {import("react-router").ServerBuild} build
 * @param {typeof import("./settings.mjs").settings} settings
 * @param {import("./freshness.mjs").Freshness} freshness
 */
export const createApp = (build, settings, freshness) => {
  const app = express()
  app.disable("x-powered-by")
  app.set("trust proxy", settings.trustProxy)
  app.get("/health", (_request, response) => void response.json({ status: "ok" }))
  app.use(securityHeaders(settings.imageOrigins))
  app.use(
    limitMethods,
    limitBody(settings.maxBodyBytes, settings.uploads),
    limitTime(settings.requestTimeoutMs)
  )
  app.use("/assets", ...builtFiles())
  app.use(publicFiles(CLIENT, "public, max-age=3600"))
  app.use(publicPages(build, { ...settings.pages, freshness }))
  app.use(tellAddress, compression())
  app.use(createRequestHandler({ build, mode: "production" }))
  app.use(answerError)
  return app
}
