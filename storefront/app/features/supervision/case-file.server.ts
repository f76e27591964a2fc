import { buildUrl, PRODUCER_HEADER, producerReadRevocationFile } from "@ocop/contracts"
import { floorSettings } from "~/lib/floor.server"
import { openProducer } from "../producer-area/session.server"

const TIMEOUT_MS = 15_000

/** What the API says of the file is passed on; its other headers are not ours. */
const PASSED = ["content-type", "content-disposition", "content-security-policy"]

/**
 * A file of a case, for members of the producer it is about.
 *
 * @throws Response 404 for anybody else, 503 when the API is down
 */
export const readCaseFile = async (request: Request, id: string, file_id: string) => {
  const { token, producer } = await openProducer(request)
  const { publishable_key } = await floorSettings()
  const path = buildUrl(producerReadRevocationFile.path, { params: { id, file_id } })
  const answer = await fetch((process.env.API_URL ?? "http://localhost:9000") + path, {
    headers: {
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": publishable_key,
      [PRODUCER_HEADER]: producer.id,
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null)
  if (!answer || answer.status >= 500) throw new Response(null, { status: 503 })
  if (!answer.ok) throw new Response(null, { status: 404 })
  const headers = new Headers({ "cache-control": "private, no-store" })
  for (const name of PASSED) headers.set(name, answer.headers.get(name) ?? "")
  return new Response(await answer.arrayBuffer(), { headers })
}
