import {
  buildUrl,
  PRODUCER_EVIDENCE_PATH,
  producerRemoveEvidence,
  type ApiClient,
  type OcopErrorCode,
} from "@ocop/contracts"
import { sendFile, type FileSession } from "../producer-area/send-file.server"

/**
 * Hands a document to the API.
 *
 * @returns null when it was taken, else the code of the refusal
 */
export const sendPaper = async (
  session: FileSession,
  id: string,
  query: Record<string, string>,
  file: File
): Promise<OcopErrorCode | null> => {
  const path = buildUrl(PRODUCER_EVIDENCE_PATH, { params: { id }, query })
  const sent = await sendFile(session, path, file)
  return sent.ok ? null : sent.code
}

export const removePaper = (api: ApiClient, id: string, evidence_id: string) =>
  api.call(producerRemoveEvidence, { params: { id, evidence_id } })
