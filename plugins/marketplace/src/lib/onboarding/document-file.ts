import { checkFile, type CheckedFile } from "@ocop/rating/lib/evidence/check-file"
import { refusal } from "@ocop/rating/lib/refusal"
import { MAX_DOCUMENT_BYTES } from "@ocop/rules"

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

const decoded = (base64: string): Buffer => {
  const content = BASE64.test(base64) ? Buffer.from(base64, "base64") : Buffer.alloc(0)
  if (!content.length) throw refusal("document.file_missing")
  if (content.length > MAX_DOCUMENT_BYTES) throw refusal("document.file_too_large")
  return content
}

/**
 * The file of a paper as it may be kept: judged by its content, pictures without what the camera
 * wrote beside them (place, device).
 *
 * @throws MedusaError `document.file_missing`, `document.file_too_large`, `evidence.*`
 */
export const readDocumentFile = (base64: string, name: string): Promise<CheckedFile> =>
  checkFile(decoded(base64), name)
