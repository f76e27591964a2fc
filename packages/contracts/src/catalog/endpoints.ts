import { get } from "../http/endpoint"
import type { StoreListAddressesQuery, StoreListProductsQuery, StoreSuggestQuery } from "./requests"
import type {
  StoreAddressesResponse,
  StoreProductListResponse,
  StoreProductResponse,
  StoreSuggestionsResponse,
} from "./responses"

export const listProducts = get<StoreListProductsQuery, StoreProductListResponse>(
  "/store/ocop/products"
)
/**
 * Also answers for a handle the product had before: `product.handle` then differs from the one
 * asked for, and a page moves there. 410 `product.removed` when it is published no more.
 */
export const readProduct = get<undefined, StoreProductResponse>("/store/ocop/products/:handle")
export const suggest = get<StoreSuggestQuery, StoreSuggestionsResponse>("/store/ocop/suggestions")

/** Addresses of everything that has a page of its own, for sitemaps. */
export const listPageAddresses = get<StoreListAddressesQuery, StoreAddressesResponse>(
  "/store/ocop/addresses"
)
