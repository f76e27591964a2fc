const isSameOrigin = (request: Request): boolean => {
  const site = request.headers.get("sec-fetch-site")
  if (site) return site === "same-origin"
  const origin = request.headers.get("origin")
  return (
    origin !== null && URL.canParse(origin) && new URL(origin).host === new URL(request.url).host
  )
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
