import { get } from "../http/endpoint"
import type { StoreListProductsQuery } from "./requests"
import type { StoreProductListResponse, StoreProductResponse } from "./responses"

export const listProducts = get<StoreListProductsQuery, StoreProductListResponse>(
  "/store/ocop/products"
)
export const readProduct = get<undefined, StoreProductResponse>("/store/ocop/products/:handle")
