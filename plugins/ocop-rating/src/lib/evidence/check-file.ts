import { createHash } from "node:crypto"
import { extname } from "node:path"
import { fromBuffer } from "file-type"
import { refusal } from "../refusal"
import { cleanImage } from "./clean-image"
import { MAX_PIXELS } from "./limits"
import { pixelsOf } from "./pixels"
import { isPlainPdf } from "./scan-pdf"

/** What is taken, by content, and the endings it may have. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": [".pdf"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
  "image/webp": [".webp"],
}

export interface CheckedFile {
  /** What is kept. */
  bytes: Buffer
  mime_type: string
  /** Of what came in, so that the same file is known again. */
  sha256: string
  /** A name without folders and control characters. */
  file_name: string
}

export const sha256Of = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")

const safeName = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/^.*[/\\]/s, "")
    .replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, "")
    .trim()
    .slice(0, 120) || "tep"

const detect = async (bytes: Buffer, name: string): Promise<string> => {
  const mime = (await fromBuffer(bytes))?.mime ?? ""
  const endings = ENDINGS[mime]
  if (!endings) throw refusal("evidence.type_not_allowed")
  if (!endings.includes(extname(name).toLowerCase())) throw refusal("evidence.extension_mismatch")
  return mime
}

const cleaned = async (bytes: Buffer, mime: string): Promise<Buffer> => {
  if (mime === "application/pdf") {
    if (!isPlainPdf(bytes)) throw refusal("evidence.active_content")
    return bytes
  }
  const pixels = pixelsOf(bytes, mime)
  if (!pixels) throw refusal("evidence.unreadable")
  if (pixels > MAX_PIXELS) throw refusal("evidence.too_many_pixels")
  return cleanImage(bytes, mime)
}

/**
 * Judges a document by its content, whatever its sender says it is, and gives back what may be kept.
 *
 * @throws MedusaError with the code of the refusal, `evidence.*`
 */
export const checkFile = async (bytes: Buffer, name: string): Promise<CheckedFile> => {
  const file_name = safeName(name)
  const mime_type = await detect(bytes, file_name)
  return { bytes: await cleaned(bytes, mime_type), mime_type, file_name, sha256: sha256Of(bytes) }
}
