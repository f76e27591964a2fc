import { randomBytes } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { cleanPhoto } from "./clean-photo"

/** Photos drawn anew and kept where nobody finds them but through their owner; answers their ids. */
export const savePhotos = async (
  container: MedusaContainer,
  photos: readonly { content: string }[]
): Promise<string[]> => {
  const clean: Buffer[] = []
  // one after another: each takes its picture's memory
  for (const { content } of photos) clean.push(await cleanPhoto(content))
  if (!clean.length) return []
  const files = await container.resolve(Modules.FILE).createFiles(
    clean.map((bytes) => ({
      filename: `${randomBytes(16).toString("hex")}.jpg`,
      mimeType: "image/jpeg",
      content: bytes.toString("base64"),
      access: "private" as const,
    }))
  )
  return files.map(({ id }) => id)
}

export const removePhotos = async (container: MedusaContainer, ids: string[]): Promise<void> => {
  if (ids.length) await container.resolve(Modules.FILE).deleteFiles(ids)
}

/**
 * @param number counts from 1
 * @throws MedusaError `photo.not_found`
 */
const readPhoto = async (
  container: MedusaContainer,
  ids: readonly string[],
  number: string
): Promise<Buffer> => {
  const id = /^[1-9]\d?$/.test(number) ? ids[Number(number) - 1] : undefined
  if (!id) throw notFound("photo.not_found")
  return await container.resolve(Modules.FILE).getAsBuffer(id)
}

/** Answers the photo the path names; no cache of somebody else's may keep it. */
export const sendPhoto = async (
  req: MedusaRequest,
  res: MedusaResponse,
  ids: readonly string[]
): Promise<void> => {
  const photo = await readPhoto(req.scope, ids, pathText(req, "number"))
  res.setHeader("content-type", "image/jpeg")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  res.end(photo)
}
