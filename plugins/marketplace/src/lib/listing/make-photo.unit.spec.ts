import { Jimp } from "jimp"
import { declaredSize } from "./image-size"
import { makePhoto } from "./make-photo"
import { assertPicture } from "./photo-thread"

const jpeg = (width: number, height: number) =>
  new Jimp({ width, height, color: 0x4c7a34ff }).getBuffer("image/jpeg")

/** A block of EXIF that turns the picture by 90° and says where it was taken. */
const exif = (): Buffer => {
  const tiff = Buffer.alloc(80)
  tiff.write("MM\0*", 0, "latin1")
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(2, 8)
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16BE(tag, at)
    tiff.writeUInt16BE(type, at + 2)
    tiff.writeUInt32BE(count, at + 4)
    if (type === 3) tiff.writeUInt16BE(value, at + 8)
    else tiff.writeUInt32BE(value, at + 8)
  }
  entry(10, 0x0112, 3, 1, 6)
  entry(22, 0x8825, 4, 1, 40)
  tiff.writeUInt16BE(1, 40)
  entry(42, 0x0001, 2, 2, 0x4e000000)
  tiff.write("GPS-15.98N-107.5E", 58, "latin1")
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const withExif = (picture: Buffer): Buffer =>
  Buffer.concat([picture.subarray(0, 2), exif(), picture.subarray(2)])

it("takes place and camera out, and stands the picture upright", async () => {
  const sent = withExif(await jpeg(60, 40))
  expect(sent.includes("GPS-15.98N")).toBe(true)
  const { sizes, width, height } = await makePhoto(sent)
  expect([width, height]).toEqual([40, 60])
  for (const { bytes } of sizes) {
    expect(declaredSize(Buffer.from(bytes))?.type).toBe("image/jpeg")
    expect(Buffer.from(bytes).includes("Exif")).toBe(false)
    expect(Buffer.from(bytes).includes("GPS")).toBe(false)
  }
})

it.each([
  [1200, 30, [320, 640, 960], 24],
  [500, 25, [320, 500], 25],
  [300, 20, [300], 20],
])("offers %i × %i in the widths %j", async (width, height, widths, tall) => {
  const made = await makePhoto(await jpeg(width, height))
  expect(made.sizes.map((size) => size.width)).toEqual(widths)
  expect(made.height).toBe(tall)
  for (const size of made.sizes)
    expect(declaredSize(Buffer.from(size.bytes))?.width).toBe(size.width)
})

it("names the same picture the same, and a see-through one on white", async () => {
  const png = await new Jimp({ width: 30, height: 20, color: 0x00000000 }).getBuffer("image/png")
  const [one, other] = [await makePhoto(png), await makePhoto(png)]
  expect(one.hash).toBe(other.hash)
  const shown = await Jimp.fromBuffer(Buffer.from(one.sizes[0]?.bytes ?? []))
  expect(shown.getPixelColor(5, 5)).toBe(0xffffffff)
})

it("does not make one of half a picture", async () => {
  const half = (await jpeg(40, 40)).subarray(0, 300)
  await expect(makePhoto(half)).rejects.toBeDefined()
})

const declared = (width: number, height: number) => {
  const head = Buffer.alloc(24)
  head.write("89504e470d0a1a0a", 0, "hex")
  head.write("IHDR", 12, "latin1")
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

it.each<[string, Buffer, string]>([
  ["text", Buffer.from("<svg onload=alert(1)>"), "listing.photo_unreadable"],
  ["nothing", Buffer.alloc(0), "listing.photo_unreadable"],
  ["a GIF", Buffer.from("GIF89a0000000000000000000"), "listing.photo_unreadable"],
  ["a head alone", Buffer.from([0xff, 0xd8, 0xff]), "listing.photo_unreadable"],
  ["a dot", declared(10, 10), "listing.photo_unreadable"],
  ["a bomb", declared(60_000, 60_000), "listing.photo_too_large"],
])("refuses %s before it is unpacked", (_, bytes, code) => {
  expect(() => assertPicture(bytes)).toThrow(expect.objectContaining({ code }))
})
