import { buildUrl, readCertificatePdf } from "@ocop/contracts"
import { floorSettings } from "~/lib/floor.server"

const PDF_TIMEOUT_MS = 15_000

/**
 * A certificate's paper as the API makes it.
 *
 * @throws Response 404 for one nobody knows, 410 for one that is not in force, 503 when the API is down
 */
export const openCertificateFile = async (id: string): Promise<Response> => {
  const { publishable_key } = await floorSettings()
  const base = process.env.API_URL ?? "http://localhost:9000"
  const answer = await fetch(base + buildUrl(readCertificatePdf.path, { params: { id } }), {
    headers: { "x-publishable-api-key": publishable_key },
    signal: AbortSignal.timeout(PDF_TIMEOUT_MS),
  }).catch(() => null)
  if (!answer || answer.status >= 500) throw new Response(null, { status: 503 })
  if (!answer.ok) throw new Response(null, { status: answer.status === 404 ? 404 : 410 })
  return answer
}
