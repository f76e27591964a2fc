/** An EXIF segment with a device's name and a GPS place (Tây Giang), as phones write it. */
const exif = (): Buffer => {
  const tiff = Buffer.alloc(200)
  tiff.write("MM", 0)
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(2, 8)
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    tiff.writeUInt16BE(tag, at)
    tiff.writeUInt16BE(type, at + 2)
    tiff.writeUInt32BE(count, at + 4)
    tiff.writeUInt32BE(value, at + 8)
  }
  entry(10, 0x010f, 2, 10, 100) // the maker's name
  entry(22, 0x8825, 4, 1, 120) // where the place is written
  tiff.write("OCOPPHONE\0", 100)
  tiff.writeUInt16BE(1, 120)
  entry(122, 0x0001, 2, 2, 0x4e000000) // "N"
  const head = Buffer.from("Exif\0\0")
  const length = Buffer.alloc(2)
  length.writeUInt16BE(head.length + tiff.length + 2)
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, head, tiff])
}

/** A JPEG with hidden data of a phone behind its first marker. */
export const withGps = (jpeg: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)])
