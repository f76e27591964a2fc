import { Jimp } from "jimp"
import { cleanPhoto } from "./clean-photo"

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
const withGps = (jpeg: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)])

const paint = async (type: "image/jpeg" | "image/png", width = 40, height = 20) =>
  await new Jimp({ width, height, color: 0xcc5500ff }).getBuffer(type)

/** Height and width from a JPEG's first frame. */
const sizeOf = (jpeg: Buffer): [number, number] => {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  return [jpeg.readUInt16BE(frame + 7), jpeg.readUInt16BE(frame + 5)]
}

it("forgets where a photo was taken", async () => {
  const photo = withGps(await paint("image/jpeg"))
  expect([photo.includes("Exif"), photo.includes("OCOPPHONE")]).toEqual([true, true])
  const clean = await cleanPhoto(photo.toString("base64"))
  expect([clean.includes("Exif"), clean.includes("OCOPPHONE")]).toEqual([false, false])
  expect(sizeOf(clean)).toEqual([40, 20])
})

it("keeps a PNG as a JPEG, and no side above 1,600 pixels", async () => {
  const clean = await cleanPhoto((await paint("image/png", 2000, 100)).toString("base64"))
  expect([...clean.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  expect(sizeOf(clean)).toEqual([1600, 80])
})

const bomb = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from("IHDR"),
  Buffer.from([0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 8, 6, 0, 0, 0]),
])

it.each([
  ["text", Buffer.from("<script>alert(1)</script>")],
  ["nothing", Buffer.from("")],
  ["an SVG", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ["a JPEG cut short", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4])],
  ["a PNG that unfolds to 4 billion pixels", bomb],
])("refuses %s", async (_, bytes) => {
  await expect(cleanPhoto(bytes.toString("base64"))).rejects.toMatchObject({
    code: "photo.unreadable",
  })
})
