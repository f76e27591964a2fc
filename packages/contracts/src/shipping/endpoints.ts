import { get } from "../http/endpoint"
import type { StoreDeliveryQuery } from "./requests"
import type { StoreDeliveryResponse } from "./responses"

/** 404 `product.not_found` or `commune.not_found`. */
export const readDelivery = get<StoreDeliveryQuery, StoreDeliveryResponse>(
  "/store/ocop/products/:handle/delivery"
)
