/** Written by `server/app.mjs` over whatever a visitor sent under that name. */
const HEADER = "x-visitor-address"

/** Tells the API for whom this server asks, where it counts uses by address. */
export const visitorHeaders = (request: Request): Record<string, string> => {
  const address = request.headers.get(HEADER)
  return address ? { "x-forwarded-for": address } : {}
}
