import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminGoodsResponse, AdminSaveGoodsBody } from "@ocop/contracts"
import { toLabelEntries } from "../../../../../../lib/goods"
import { saveGoodsWorkflow } from "../../../../../../workflows/goods/save-goods"
import { readGoods } from "../../read-goods"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminGoodsResponse>
): Promise<void> => {
  res.json(await readGoods(req.scope, req.params.id ?? ""))
}

export const PUT = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminGoodsResponse>
): Promise<void> => {
  const product_id = req.params.id ?? ""
  const body = req.validatedBody as z.output<typeof AdminSaveGoodsBody>
  const { reason, story, label, ...facts } = body
  const goods = {
    ...facts,
    product_id,
    story: story ?? null,
    label: toLabelEntries(label),
    // staff say what is true
    illustrative: false,
  }
  const actor_id = req.auth_context.actor_id
  await saveGoodsWorkflow(req.scope).run({ input: { goods: [goods], reason, actor_id } })
  res.json(await readGoods(req.scope, product_id))
}
