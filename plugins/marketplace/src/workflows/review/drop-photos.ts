import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dropPhotos } from "../../lib/review/photo-files"
import type { KeptPhoto } from "../../modules/review/service"

/** Last, as files that are gone cannot be taken back. */
export const dropPhotosStep = createStep(
  "drop-photos",
  async (photos: KeptPhoto[], { container }) => {
    await dropPhotos(container, photos)
    return new StepResponse(undefined)
  }
)
