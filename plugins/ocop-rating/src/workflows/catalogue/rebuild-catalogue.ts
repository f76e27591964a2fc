import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { LISTING_INDEX } from "../../providers/search/listing-request"

const rebuildCatalogueStep = createStep("rebuild-catalogue", async (_: void, { container }) => {
  const { job_id } = await container.resolve(Modules.SEARCH).reindex({ index: LISTING_INDEX })
  return new StepResponse({ job_id })
})

/**
 * Fills the listing anew beside the one being read, then takes its place. For bulk inserts, which
 * tell nobody what they changed.
 */
export const rebuildCatalogueWorkflow = createWorkflow("rebuild-catalogue", () => {
  return new WorkflowResponse(rebuildCatalogueStep())
})
