// @ts-check
// Answers pages that are the same for everybody; leaves all others to the router.
import { createAddressBook } from "./page-address.mjs"
import { asAdult } from "./age.mjs"
import { createPageCache } from "./page-cache.mjs"
import { sendBody } from "./page-body.mjs"
import { createPageRouter } from "./page-router.mjs"
import { withNotice } from "./stale-notice.mjs"

const HOST = /^[a-z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i

/** @param {import("express").Request} request @param {string | undefined} siteUrl @returns {URL | null} */
const addressOf = (request, siteUrl) => {
  const host = request.app.enabled("trust proxy")
    ? (request.get("x-forwarded-host")?.split(",")[0]?.trim() ?? request.get("host"))
    : request.get("host")
  if (!siteUrl && !HOST.test(host ?? "")) return null
  const origin = siteUrl ? new URL(siteUrl).origin : `${request.protocol}://${host}`
  return URL.canParse(origin + request.originalUrl) ? new URL(origin + request.originalUrl) : null
}

/**
 * Made from nothing but its address: without cookies and other headers a page cannot show one
 * visitor what is another's.
 * @param {ReturnType<typeof createPageRouter>} render
 * @param {import("./page-address.mjs").Kept} kept
 * @returns {Promise<import("./page-cache.mjs").Made>}
 */
const make = async (render, { address, id }) => {
  const answer = await render(id, new Request(address))
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: [...answer.headers], bytes }
}

/** @param {import("express").Response} response @param {import("./page-cache.mjs").Found} found */
const setHead = (response, { page, how }) => {
  response.status(page.status)
  for (const [name, value] of page.headers) response.append(name, value)
  response.set("x-page", how)
  if (how !== "stale") return
  response.set("cache-control", "no-store")
  response.set("warning", '110 - "Response is Stale"')
}

/**
 * @param {import("react-router").ServerBuild} build
 * @param {object} options
 * @param {import("./freshness.mjs").Freshness} options.freshness
 * @param {number} options.maxBytes 0 keeps nothing
 * @param {string | undefined} options.siteUrl
 * @returns {import("express").RequestHandler}
 */
export const publicPages = (build, { freshness, maxBytes, siteUrl }) => {
  const render = createPageRouter(build)
  const book = createAddressBook(build)
  const cache = createPageCache({ freshness, maxBytes })
  return async (request, response, next) => {
    try {
      const isRead = request.method === "GET" || request.method === "HEAD"
      const asked = isRead ? addressOf(request, siteUrl) : null
      const url = asked && asAdult(asked, request.headers.cookie)
      const kept = url && book.kept(url)
      if (!kept) return next()
      const found = await cache.get(kept.address.href, () => make(render, kept))
      if (response.headersSent) return
      setHead(response, found)
      const { page, how } = found
      await sendBody(request, response, how === "stale" ? withNotice(page) : page.body)
    } catch (error) {
      next(error)
    }
  }
}
