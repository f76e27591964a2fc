import { randomBytes } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ReviewPhotoSize } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import type { KeptPhoto, ReviewRow } from "../../modules/review/service"
import { drawPhoto, type DrawnPhoto } from "./draw-photo"

const filesOf = (container: MedusaContainer) => container.resolve(Modules.FILE)

/** The column holds the list that `keepPhotos` wrote. */
export const photosOf = ({ photos }: Pick<ReviewRow, "photos">): KeptPhoto[] =>
  photos as unknown as KeptPhoto[]

const keep = async (
  container: MedusaContainer,
  { small, large }: DrawnPhoto
): Promise<KeptPhoto> => {
  const id = randomBytes(12).toString("hex")
  const files = await filesOf(container).createFiles(
    [small, large].map(({ bytes }, place) => ({
      filename: `${id}-${place}.webp`,
      mimeType: "image/webp",
      content: Buffer.from(bytes).toString("base64"),
      access: "private" as const,
    }))
  )
  const [first, second] = files.map((file) => file.id)
  return { id, width: large.width, height: large.height, small: first ?? "", large: second ?? "" }
}

/** Photos drawn anew and kept where nobody finds them but through their review. */
export const keepPhotos = async (
  container: MedusaContainer,
  photos: readonly { content: string }[]
): Promise<KeptPhoto[]> => {
  const drawn: DrawnPhoto[] = []
  // none is kept unless all can be read
  for (const { content } of photos) drawn.push(await drawPhoto(Buffer.from(content, "base64")))
  return await Promise.all(drawn.map((photo) => keep(container, photo)))
}

export const dropPhotos = async (
  container: MedusaContainer,
  photos: readonly KeptPhoto[]
): Promise<void> => {
  const ids = photos.flatMap(({ small, large }) => [small, large])
  if (ids.length) await filesOf(container).deleteFiles(ids)
}

/**
 * Answers the photo the path names. A browser asks again each time, so that it goes with its review;
 * 304 costs no bytes, as a photo is never another one later.
 *
 * @throws MedusaError `photo.not_found`
 */
export const sendPhoto = async (
  req: MedusaRequest,
  res: MedusaResponse,
  review: ReviewRow | null
): Promise<void> => {
  const { size } = req.validatedQuery as unknown as { size: ReviewPhotoSize }
  const id = pathText(req, "photo")
  const photo = review && photosOf(review).find((one) => one.id === id)
  if (!photo) throw notFound("photo.not_found")
  const etag = `"${id}-${size}"`
  res.setHeader("etag", etag)
  res.setHeader("cache-control", "private, no-cache")
  if (req.headers["if-none-match"] === etag) return void res.status(304).end()
  res.setHeader("content-type", "image/webp")
  res.setHeader("x-content-type-options", "nosniff")
  res.end(await filesOf(req.scope).getAsBuffer(photo[size]))
}
