// @ts-check
// Which addresses are pages that are the same for everybody, and which of them are the same page.
import { LRUCache } from "lru-cache"
import { matchRoutes } from "react-router"

/** Longer addresses are rare, and would fill the memory. */
const MOST_REMEMBERED = 300

/** @typedef {import("react-router").ServerBuild} Build */
/** @typedef {import("react-router").RouteObject} RouteObject */
/** @typedef {{ isPublic: boolean, query: readonly string[] | null }} Page query: what the page reads; null when it does not say */
/** @typedef {{ address: URL, id: string }} Kept address of a page and the route that answers there */

/** @param {Build} build @param {string} [parentId] @returns {RouteObject[]} */
const treeOf = (build, parentId) =>
  Object.values(build.routes).flatMap((route) => {
    if (!route || route.parentId !== parentId) return []
    const { id, path, index, caseSensitive } = route
    /** @type {RouteObject} */
    const own = index
      ? { id, path, index, caseSensitive }
      : { id, path, caseSensitive, children: treeOf(build, id) }
    return own
  })

/** @param {any} module of a route @returns {Page} */
const pageOf = ({ headers, handle }) => {
  const query = Array.isArray(handle?.query) ? handle.query : null
  const none = new Headers()
  try {
    // ours answer the same whatever they are given; one that does not is not for everybody
    const said = new Headers(
      headers?.({ loaderHeaders: none, parentHeaders: none, actionHeaders: none })
    )
    return { isPublic: /\bpublic\b/.test(said.get("cache-control") ?? ""), query }
  } catch {
    return { isPublic: false, query }
  }
}

/** The query a page gets to see, its names in one order. @param {URLSearchParams} query @param {readonly string[]} names */
const knownQuery = (query, names) => {
  const known = names.flatMap((name) => query.getAll(name).map((value) => [name, value]))
  return new URLSearchParams(known).toString()
}

/** For the client half of the router, which no page loads. */
const isData = (/** @type {string} */ pathname) =>
  pathname.endsWith(".data") || pathname === "/__manifest"

/** @param {Build} build */
export const createAddressBook = (build) => {
  const routes = treeOf(build)
  /** @type {Map<string, Page>} */
  const pages = new Map(
    Object.values(build.routes).flatMap((route) =>
      route ? [[route.id, pageOf(route.module)]] : []
    )
  )
  /** @param {URL} url @returns {Kept | null} */
  const find = (url) => {
    if (isData(url.pathname)) return null
    const id = matchRoutes(routes, url.pathname)?.at(-1)?.route.id
    const page = id ? pages.get(id) : undefined
    if (!id || !page?.isPublic || (url.search && !page.query)) return null
    const known = knownQuery(url.searchParams, page.query ?? [])
    // a page that reads a query leads to the one address of what was chosen
    if (page.query?.length && known !== String(url.searchParams)) return null
    const address = new URL(url)
    address.search = known
    return { address, id }
  }
  // the router goes through all its routes each time, which takes longer than sending a kept page
  /** @type {LRUCache<string, { kept: Kept | null }>} */
  const found = new LRUCache({ max: 5_000 })
  return {
    /**
     * The address under which a page is made and kept; null for what must be made anew each time.
     * @param {URL} url @returns {Kept | null}
     */
    kept: (url) => {
      const known = found.get(url.href)
      if (known) return known.kept
      const kept = find(url)
      if (url.href.length < MOST_REMEMBERED) found.set(url.href, { kept })
      return kept
    },
  }
}
