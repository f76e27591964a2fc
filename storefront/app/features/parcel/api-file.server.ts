import { buildUrl, PRODUCER_HEADER } from "@ocop/contracts"
import type { openProducer } from "../producer-area/session.server"

type Session = Pick<Awaited<ReturnType<typeof openProducer>>, "token" | "producer">

/**
 * A file of the producer's as the API gives it, and of its answer nothing but type and name.
 *
 * @throws Response 404 for anything the API does not give, 503 when it is down
 */
export const readApiFile = async (
  { token, producer }: Session,
  path: string,
  options: { params?: Record<string, string>; query?: object }
): Promise<Response> => {
  const base = process.env.API_URL ?? "http://localhost:9000"
  const headers = { authorization: `Bearer ${token}`, [PRODUCER_HEADER]: producer.id }
  const answer = await fetch(base + buildUrl(path, options), { headers }).catch(() => null)
  if (!answer || answer.status >= 500) throw new Response(null, { status: 503 })
  if (!answer.ok) throw new Response(null, { status: 404 })
  const kept = new Headers({ "cache-control": "private, no-store" })
  for (const name of ["content-type", "content-disposition"]) {
    const value = answer.headers.get(name)
    if (value) kept.set(name, value)
  }
  return new Response(answer.body, { headers: kept })
}
