import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteFilesWorkflow, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { MadePhoto } from "../../lib/listing/make-photo"
import { preparePhoto } from "../../lib/listing/photo-thread"
import { listingsOf } from "../../lib/listing/service-of"

export interface UploadPhotoInput {
  producer_id: string
  /** Base64. */
  content: string
}

const findKnown = async (container: MedusaContainer, producer_id: string, hash: string) => {
  const [known] = await listingsOf(container).listOcopListingPictures(
    { producer_id, hash },
    { take: 1 }
  )
  return known?.id
}

/** Content-hashed names: an address never shows another picture later. */
const upload = async (container: MedusaContainer, { sizes }: MadePhoto) => {
  const files = sizes.map(({ width, bytes, hash }) => ({
    filename: `${hash.slice(0, 32)}-${width}.jpg`,
    mimeType: "image/jpeg",
    content: Buffer.from(bytes).toString("base64"),
    access: "public" as const,
  }))
  const { result } = await uploadFilesWorkflow(container).run({ input: { files } })
  return sizes.map(({ width }, at) => ({
    width,
    url: result[at]?.url ?? "",
    file_id: result[at]?.id ?? "",
  }))
}

const keep = async (container: MedusaContainer, producer_id: string, photo: MadePhoto) => {
  const sizes = await upload(container, photo)
  const { hash, width, height } = photo
  const url = sizes.at(-1)?.url ?? ""
  const row = { producer_id, hash, url, width, height, sizes: sizes as never }
  const made = await listingsOf(container).createOcopListingPictures(row)
  return { id: made.id, files: sizes.map(({ file_id }) => file_id) }
}

const uploadPhotoStep = createStep(
  "upload-photo",
  async ({ producer_id, content }: UploadPhotoInput, { container }) => {
    const photo = await preparePhoto(Buffer.from(content, "base64"))
    const known = await findKnown(container, producer_id, photo.hash)
    if (known) return new StepResponse({ id: known, created: false }, null)
    const made = await keep(container, producer_id, photo)
    return new StepResponse({ id: made.id, created: true }, made)
  },
  async (made, { container }) => {
    if (!made) return
    await listingsOf(container).deleteOcopListingPictures(made.id)
    await deleteFilesWorkflow(container).run({ input: { ids: made.files } })
  }
)

/** Keeps a picture of a producer, made anew; the same picture again is the one that is there. */
export const uploadPhotoWorkflow = createWorkflow(
  "upload-photo",
  (input: UploadPhotoInput) => new WorkflowResponse(uploadPhotoStep(input))
)
