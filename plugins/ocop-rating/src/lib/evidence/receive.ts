import type { IncomingMessage } from "node:http"
import { refusal } from "../refusal"
import { MAX_EVIDENCE_BYTES } from "./limits"

/** What is still read of a refused body, so that its sender can read the answer. */
const DRAIN_BYTES = 4 * MAX_EVIDENCE_BYTES

/** Reads on without keeping anything, and hangs up on who does not stop. */
const drain = (request: IncomingMessage): void => {
  let drained = 0
  request.on("data", (chunk: Buffer) => {
    drained += chunk.length
    if (drained > DRAIN_BYTES) request.destroy()
  })
  request.resume()
}

/**
 * The body of a request as bytes. Whoever says, or sends, more than the limit is refused at once:
 * never more than the limit is held.
 *
 * @throws MedusaError `evidence.too_large`, `evidence.empty`, `evidence.unreadable` when it broke off
 */
export const receiveFile = async (
  request: IncomingMessage,
  limit = MAX_EVIDENCE_BYTES
): Promise<Buffer> => {
  if (Number(request.headers["content-length"] ?? 0) > limit) {
    drain(request)
    throw refusal("evidence.too_large")
  }
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= limit) return void chunks.push(chunk)
      request.off("data", take)
      drain(request)
      reject(refusal("evidence.too_large"))
    }
    request.on("data", take)
    request.once("end", () => resolve(Buffer.concat(chunks)))
    for (const broken of ["aborted", "error"])
      request.once(broken, () => reject(refusal("evidence.unreadable")))
  })
  if (!bytes.length) throw refusal("evidence.empty")
  return bytes
}
