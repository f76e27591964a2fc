import type { MiddlewareRoute } from "@medusajs/framework/http"
import { StoreListProductsQuery } from "@ocop/contracts"
import { takesQuery } from "../../../validate"

export const catalogueMiddlewares: MiddlewareRoute[] = [
  takesQuery("/store/ocop/products", StoreListProductsQuery),
]
