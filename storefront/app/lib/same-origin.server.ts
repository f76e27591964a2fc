/** The host a browser believes to talk to, also behind a proxy that says so. */
const hostOf = (request: Request): string =>
  request.headers.get("x-forwarded-host") ??
  request.headers.get("host") ??
  new URL(request.url).host

const isSameOrigin = (request: Request): boolean => {
  const site = request.headers.get("sec-fetch-site")
  if (site) return site === "same-origin"
  const origin = request.headers.get("origin")
  return origin !== null && URL.canParse(origin) && new URL(origin).host === hostOf(request)
}

/**
 * Every action asks this first: a form on another site must not act with our visitors' cookies.
 * Browsers say where a POST comes from in one of two headers; without both we refuse.
 *
 * @throws Response 403
 */
export const assertSameOrigin = (request: Request): void => {
  if (!isSameOrigin(request)) throw new Response(null, { status: 403 })
}
