import { isOcopErrorCode, PRODUCER_HEADER, type OcopErrorCode } from "@ocop/contracts"
import type { openProducer } from "./session.server"

export type FileSession = Pick<Awaited<ReturnType<typeof openProducer>>, "token" | "producer">

/** Milliseconds: a slow line may carry a large file for a while. */
const UPLOAD_TIMEOUT = 25_000

export type SentFile<Told> = { ok: true; told: Told } | { ok: false; code: OcopErrorCode }

/** Hands a file to the API, which takes it as the body itself. */
export const sendFile = async <Told>(
  { token, producer }: FileSession,
  path: string,
  file: File
): Promise<SentFile<Told>> => {
  const base = process.env.API_URL ?? "http://localhost:9000"
  const answer = await fetch(base + path, {
    method: "POST",
    body: Buffer.from(await file.arrayBuffer()),
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT),
    headers: {
      authorization: `Bearer ${token}`,
      [PRODUCER_HEADER]: producer.id,
      "content-type": "application/octet-stream",
    },
  }).catch(() => null)
  const told: unknown = await answer?.json().catch(() => null)
  // the caller names what its endpoint answers
  if (answer?.ok) return { ok: true, told: told as Told }
  const { code } = (told ?? {}) as { code?: unknown }
  return { ok: false, code: isOcopErrorCode(code) ? code : "service.unavailable" }
}
