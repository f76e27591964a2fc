import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { foldVietnamese } from "@ocop/rules"
import type {
  AdminCreateRegisteredProductBody,
  AdminListRegisteredProductsQuery,
  AdminRegisteredProductListResponse,
  AdminRegisteredProductResponse,
} from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { likeText } from "../../../../lib/register-filters"
import { notFound } from "../../../../lib/refusal"
import { createRegisteredProductWorkflow } from "../../../../workflows/certification/create-registered-product"
import { readRegisteredProducts } from "./read-registered-products"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRegisteredProductListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListRegisteredProductsQuery>
  const { q, producer_id, limit, offset } = query
  const filters = {
    ...(q ? { search_name: { $ilike: likeText(foldVietnamese(q)) } } : {}),
    ...(producer_id ? { producer_id } : {}),
  }
  const page = await readRegisteredProducts(req.scope, filters, { skip: offset, take: limit })
  res.json({ ...page, limit, offset })
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRegisteredProductResponse>
): Promise<void> => {
  const body = req.validatedBody as z.output<typeof AdminCreateRegisteredProductBody>
  const { result } = await createRegisteredProductWorkflow(req.scope).run({
    input: { ...body, product_set: body.product_set ?? null },
  })
  const made = await readRegisteredProducts(req.scope, { id: result.id }, { skip: 0, take: 1 })
  const [registered_product] = made.registered_products
  if (!registered_product) throw notFound("registered_product.not_found")
  res.status(201).json({ registered_product })
}
