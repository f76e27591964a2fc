import { get, put } from "../http/endpoint"
import type { AdminSaveGoodsBody } from "./requests"
import type { AdminGoodsResponse } from "./responses"

export const adminReadGoods = get<undefined, AdminGoodsResponse>("/admin/ocop/products/:id/goods")
export const adminSaveGoods = put<AdminSaveGoodsBody, AdminGoodsResponse>(
  "/admin/ocop/products/:id/goods"
)
