import { post } from "../http/endpoint"
import type { StoreLookUpOrderBody } from "./requests"
import type { StoreOrderLookUpResponse } from "./responses"

/** 404 `order.not_found` both for an unknown number and for a phone that does not match. */
export const lookUpOrder = post<StoreLookUpOrderBody, StoreOrderLookUpResponse>(
  "/store/ocop/order-look-ups"
)
