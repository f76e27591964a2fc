export type HttpMethod = "GET" | "POST" | "PUT" | "DELETE"

/** Values a query string can carry; `undefined` is left out, arrays become comma-separated lists. */
export type QueryValue = string | number | boolean | readonly (string | number)[] | undefined

/**
 * One address of the API with what goes in and what comes out.
 * `path` holds `:name` placeholders that {@link buildUrl} fills and escapes.
 */
export interface Endpoint<Query, Body, Response> {
  readonly method: HttpMethod
  readonly path: string
  /** Types only; never present at run time. */
  readonly types?: { query: Query; body: Body; response: Response }
}

export const get = <Query, Response>(path: string): Endpoint<Query, undefined, Response> => ({
  method: "GET",
  path,
})

export const post = <Body, Response, Query = undefined>(
  path: string
): Endpoint<Query, Body, Response> => ({ method: "POST", path })

export const del = <Response>(path: string): Endpoint<undefined, undefined, Response> => ({
  method: "DELETE",
  path,
})

/** For a resource that is replaced as a whole. */
export const put = <Body, Response>(path: string): Endpoint<undefined, Body, Response> => ({
  method: "PUT",
  path,
})

const fillPath = (path: string, params: Record<string, string>): string =>
  path.replace(/:([a-z_]+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new RangeError(`Missing path parameter ${name} of ${path}`)
    return encodeURIComponent(value)
  })

const toQueryString = (query: object): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query) as [string, QueryValue][]) {
    if (value === undefined || value === "" || (Array.isArray(value) && !value.length)) continue
    search.set(name, Array.isArray(value) ? value.join(",") : String(value))
  }
  const text = search.toString()
  return text ? `?${text}` : ""
}

/** Path and query of one call, ready to be appended to the API's base address. */
export const buildUrl = (
  path: string,
  { params = {}, query = {} }: { params?: Record<string, string>; query?: object } = {}
): string => fillPath(path, params) + toQueryString(query)
