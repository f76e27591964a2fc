/** Markers of a JPEG frame that say its size; the others in the range are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const ofJpeg = (bytes: Buffer): number | null => {
  let most: number | null = null
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return most
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker === 0xda) return most
    else {
      // a second frame would be the one that is drawn
      if (isFrame(marker))
        most = Math.max(most ?? 0, bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7))
      at += 2 + bytes.readUInt16BE(at + 2)
    }
  }
  return most
}

const ofPng = (bytes: Buffer): number | null =>
  bytes.length >= 24 && bytes.toString("latin1", 12, 16) === "IHDR"
    ? bytes.readUInt32BE(16) * bytes.readUInt32BE(20)
    : null

const ofWebp = (bytes: Buffer): number | null => {
  if (bytes.length < 30) return null
  switch (bytes.toString("latin1", 12, 16)) {
    case "VP8X":
      return (bytes.readUIntLE(24, 3) + 1) * (bytes.readUIntLE(27, 3) + 1)
    case "VP8 ":
      return (bytes.readUInt16LE(26) & 0x3fff) * (bytes.readUInt16LE(28) & 0x3fff)
    case "VP8L": {
      const bits = bytes.readUInt32LE(21)
      return ((bits & 0x3fff) + 1) * (((bits >> 14) & 0x3fff) + 1)
    }
    default:
      return null
  }
}

const READERS: Readonly<Record<string, (bytes: Buffer) => number | null>> = {
  "image/jpeg": ofJpeg,
  "image/png": ofPng,
  "image/webp": ofWebp,
}

/** Pixels an image says it has, read from its head without opening it; null when it does not say. */
export const pixelsOf = (bytes: Buffer, mime: string): number | null =>
  READERS[mime]?.(bytes) ?? null
