import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  StoreFormerCommunesQuery,
  StoreListAddressesQuery,
  StoreDeliveryQuery,
  StoreListProducersQuery,
  StoreListProductsQuery,
  StoreSearchCommunesQuery,
  StoreSuggestQuery,
} from "@ocop/contracts"
import { takesQuery } from "../../../validate"

export const catalogueMiddlewares: MiddlewareRoute[] = [
  takesQuery("/store/ocop/addresses", StoreListAddressesQuery),
  takesQuery("/store/ocop/products", StoreListProductsQuery),
  takesQuery("/store/ocop/suggestions", StoreSuggestQuery),
  takesQuery("/store/ocop/products/:handle/delivery", StoreDeliveryQuery),
  takesQuery("/store/ocop/producers", StoreListProducersQuery),
  takesQuery("/store/ocop/former-communes", StoreFormerCommunesQuery),
  takesQuery("/store/ocop/communes", StoreSearchCommunesQuery),
  takesQuery("/admin/ocop/communes", StoreSearchCommunesQuery),
]
