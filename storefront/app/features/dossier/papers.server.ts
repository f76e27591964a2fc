import {
  buildUrl,
  isOcopErrorCode,
  PRODUCER_EVIDENCE_PATH,
  PRODUCER_HEADER,
  producerRemoveEvidence,
  type ApiClient,
  type OcopErrorCode,
} from "@ocop/contracts"
import type { openProducer } from "../producer-area/session.server"

type Session = Pick<Awaited<ReturnType<typeof openProducer>>, "token" | "producer">

/** Milliseconds: a slow line may carry a large file for a while. */
const UPLOAD_TIMEOUT = 25_000

/**
 * Hands a document to the API: the body is the file itself.
 *
 * @returns null when it was taken, else the code of the refusal
 */
export const sendPaper = async (
  { token, producer }: Session,
  id: string,
  query: Record<string, string>,
  file: File
): Promise<OcopErrorCode | null> => {
  const base = process.env.API_URL ?? "http://localhost:9000"
  const answer = await fetch(base + buildUrl(PRODUCER_EVIDENCE_PATH, { params: { id }, query }), {
    method: "POST",
    body: Buffer.from(await file.arrayBuffer()),
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT),
    headers: {
      authorization: `Bearer ${token}`,
      [PRODUCER_HEADER]: producer.id,
      "content-type": "application/octet-stream",
    },
  }).catch(() => null)
  if (answer?.ok) return null
  const { code } = ((await answer?.json().catch(() => null)) ?? {}) as { code?: unknown }
  return isOcopErrorCode(code) ? code : "service.unavailable"
}

export const removePaper = (api: ApiClient, id: string, evidence_id: string) =>
  api.call(producerRemoveEvidence, { params: { id, evidence_id } })
