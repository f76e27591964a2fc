import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminLinkProductBody, AdminProductPanelResponse } from "@ocop/contracts"
import { linkProductWorkflow } from "../../../../../workflows/product-link/link-product"
import { readPanel } from "../read-panel"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProductPanelResponse>
): Promise<void> => {
  res.json(await readPanel(req.scope, req.params.id ?? ""))
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProductPanelResponse>
): Promise<void> => {
  const product_id = req.params.id ?? ""
  const body = req.validatedBody as z.output<typeof AdminLinkProductBody>
  await linkProductWorkflow(req.scope).run({
    input: { ...body, product_id, actor_id: req.auth_context.actor_id },
  })
  res.json(await readPanel(req.scope, product_id))
}
