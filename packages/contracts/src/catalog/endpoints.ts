import { get } from "../http/endpoint"
import type { StoreListProductsQuery, StoreSuggestQuery } from "./requests"
import type {
  StoreProductListResponse,
  StoreProductResponse,
  StoreSuggestionsResponse,
} from "./responses"

export const listProducts = get<StoreListProductsQuery, StoreProductListResponse>(
  "/store/ocop/products"
)
export const readProduct = get<undefined, StoreProductResponse>("/store/ocop/products/:handle")
export const suggest = get<StoreSuggestQuery, StoreSuggestionsResponse>("/store/ocop/suggestions")
