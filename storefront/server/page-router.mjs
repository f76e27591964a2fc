// @ts-check
// Makes pages that are the same for everybody with less of the router: what it does for every page
// grows with the number of all pages, and it writes down all data for a script that no page loads.
import { createRequestHandler, data } from "react-router"

/** @typedef {import("react-router").ServerBuild} Build */
/** @typedef {NonNullable<Build["routes"][string]>} Route */
/** @typedef {Build["entry"]["module"]["default"]} Entry */

/** Nothing of what is inside is seen by who writes its properties down. */
class Sealed {
  #data
  /** @param {unknown} data */
  constructor(data) {
    this.#data = data
  }
  open() {
    return this.#data
  }
}

const WithStatus = /** @type {new () => ReturnType<typeof data>} */ (data(null).constructor)

/** @param {unknown} answer of a loader */
const seal = (answer) => {
  if (answer instanceof Response) return answer
  if (answer instanceof WithStatus) return data(new Sealed(answer.data), answer.init ?? undefined)
  return new Sealed(answer)
}

/** @param {Route} route @returns {Route} */
const sealing = (route) => {
  const { loader } = route.module
  if (!loader || !route.module.default) return route
  return { ...route, module: { ...route.module, loader: async (args) => seal(await loader(args)) } }
}

/** @param {Entry} entry @returns {Entry} */
const opening =
  (entry) =>
  (request, status, headers, { serverHandoffStream: _, ...context }, ...rest) => {
    const loaderData = Object.fromEntries(
      Object.entries(context.staticHandlerContext.loaderData).map(([id, found]) => [
        id,
        found instanceof Sealed ? found.open() : found,
      ])
    )
    const staticHandlerContext = { ...context.staticHandlerContext, loaderData }
    return entry(request, status, headers, { ...context, staticHandlerContext }, ...rest)
  }

/** @param {Build} build @param {string | undefined} id @returns {string[]} the page and what it lies in */
const lineOf = (build, id) => (id ? [id, ...lineOf(build, build.routes[id]?.parentId)] : [])

/** @template Value @param {Record<string, Value>} all @param {string[]} ids */
const only = (all, ids) =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))

/** @param {Build} build @param {string} id of a page */
const routerOf = (build, id) => {
  const line = lineOf(build, id)
  const routes = Object.entries(only(build.routes, line)).map(([key, route]) => [
    key,
    route && sealing(route),
  ])
  const { assets, entry } = build
  return createRequestHandler(
    {
      ...build,
      routes: Object.fromEntries(routes),
      assets: { ...assets, routes: only(assets.routes, line) },
      entry: { ...entry, module: { ...entry.module, default: opening(entry.module.default) } },
    },
    "production"
  )
}

/** @param {Build} build */
export const createPageRouter = (build) => {
  /** @type {Map<string, ReturnType<typeof createRequestHandler>>} */
  const routers = new Map()
  /**
   * @param {string} id of the page's route
   * @param {Request} request of an address that this route answers
   */
  return (id, request) => {
    const router = routers.get(id) ?? routerOf(build, id)
    routers.set(id, router)
    return router(request)
  }
}
