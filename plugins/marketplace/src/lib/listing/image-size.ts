/** Pixels of a picture as its first bytes declare them, before anything is unpacked. */
export interface DeclaredSize {
  type: "image/jpeg" | "image/png"
  width: number
  height: number
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const FIRST_CHUNK = 8

const pngSize = (bytes: Buffer): DeclaredSize | null =>
  bytes.length >= 24 && bytes.toString("latin1", FIRST_CHUNK + 4, FIRST_CHUNK + 8) === "IHDR"
    ? { type: "image/png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : null

/** Markers that begin a frame: C0–CF without the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const jpegSize = (bytes: Buffer): DeclaredSize | null => {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    // fill bytes may stand before a marker
    if (marker === 0xff) at += 1
    else if (isFrame(marker))
      return {
        type: "image/jpeg",
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
      }
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Null for anything but a JPEG or PNG, whatever it is called. */
export const declaredSize = (bytes: Buffer): DeclaredSize | null => {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return pngSize(bytes)
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(bytes) : null
}
