import { createHash } from "node:crypto"
import { Jimp } from "jimp"

/** Pixels a picture is offered in; a smaller one is never blown up. */
export const PHOTO_WIDTHS = [320, 640, 960] as const
const WIDEST = 960
const QUALITY = 80

export interface MadePhoto {
  /** SHA-256 of the widest one. */
  hash: string
  width: number
  height: number
  sizes: { width: number; bytes: Uint8Array; hash: string }[]
}

/** What is used of a picture; the library's two types of the same class do not fit each other. */
interface Picture {
  width: number
  height: number
  clone(): Picture
  resize(size: { w: number }): Picture
}

/** Through is white, as a JPEG knows no other. Nothing but pixels is taken over. */
const encode = async (picture: Picture) => {
  const { width, height } = picture
  const paper = new Jimp({ width, height, color: 0xffffffff }).composite(picture as never, 0, 0)
  const bytes = await paper.getBuffer("image/jpeg", { quality: QUALITY })
  return { width, bytes, hash: createHash("sha256").update(bytes).digest("hex") }
}

/**
 * A picture made anew, upright, in the widths of the shop. What the camera wrote beside it, such as
 * the place, is gone.
 *
 * @throws whatever is wrong with bytes that are no picture
 */
export const makePhoto = async (bytes: Buffer): Promise<MadePhoto> => {
  const picture = (await Jimp.fromBuffer(bytes)) as unknown as Picture
  if (picture.width > WIDEST) picture.resize({ w: WIDEST })
  const { width, height } = picture
  const sizes = []
  for (const smaller of PHOTO_WIDTHS.filter((each) => each < width))
    sizes.push(await encode(picture.clone().resize({ w: smaller })))
  const widest = await encode(picture)
  return { hash: widest.hash, width, height, sizes: [...sizes, widest] }
}
