import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerPhotoResponse, ProducerUploadPhotoBody } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { readPhoto } from "../../../../lib/listing/read-photo"
import { uploadPhotoWorkflow } from "../../../../workflows/listing/upload-photo"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerPhotoResponse>
): Promise<void> => {
  const { content } = req.validatedBody as z.output<typeof ProducerUploadPhotoBody>
  const { result } = await uploadPhotoWorkflow(req.scope).run({
    input: { producer_id: producerOf(req).producerId, content },
  })
  res.status(result.created ? 201 : 200).json({ photo: await readPhoto(req.scope, result.id) })
}
