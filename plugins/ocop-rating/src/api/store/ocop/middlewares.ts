import type { MiddlewareRoute } from "@medusajs/framework/http"
import { StoreListRegisterQuery, StoreVerifyQuery, StoreVerifySignedQuery } from "@ocop/contracts"
import { takesQuery } from "../../validate"

export const storeMiddlewares: MiddlewareRoute[] = [
  takesQuery("/store/ocop/register", StoreListRegisterQuery),
  takesQuery("/store/ocop/verify/signed", StoreVerifySignedQuery),
  takesQuery("/store/ocop/verify", StoreVerifyQuery),
]
