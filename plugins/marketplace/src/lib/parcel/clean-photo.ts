import { refusal } from "@ocop/rating/lib/refusal"
import { MAX_PIXELS, redrawPhoto } from "./redraw-photo"

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

const startsWith = (bytes: Buffer, head: Buffer): boolean =>
  bytes.subarray(0, head.length).equals(head)

/** A PNG says its size in its first chunk; a JPEG's is limited by its decoder. */
const isBomb = (bytes: Buffer): boolean =>
  startsWith(bytes, PNG) &&
  (bytes.length < 24 || bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > MAX_PIXELS)

/**
 * A photo drawn anew: the pixels stay, turned the right way; place, device and whatever else was
 * hidden in the file are gone.
 *
 * @throws MedusaError `photo.unreadable` for what is no JPEG or PNG
 */
export const cleanPhoto = async (base64: string): Promise<Buffer> => {
  const bytes = Buffer.from(base64, "base64")
  const known = startsWith(bytes, PNG) || startsWith(bytes, JPEG)
  if (!known || isBomb(bytes)) throw refusal("photo.unreadable")
  try {
    return await redrawPhoto(bytes)
  } catch {
    throw refusal("photo.unreadable")
  }
}
