import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshListing } from "@ocop/rating/lib/catalogue/refresh-listing"
import { GOODS_CHANGED } from "@ocop/rating/workflows/events"

/** Lists and pages are right before the one who changed something has the answer. */
export const refreshCatalogueStep = createStep(
  "refresh-catalogue",
  async (productIds: string[], { container }) => {
    if (productIds.length) await refreshListing(container, GOODS_CHANGED, productIds)
    return new StepResponse(undefined)
  }
)
