import { get, post } from "../http/endpoint"
import type { StoreLookUpOrderBody } from "./requests"
import type { StoreOrderLookUpResponse } from "./responses"

/**
 * 404 `order.not_found` both for an unknown number and for a phone that does not match;
 * 429 `request.too_many_attempts` after several wrong phones for one number.
 */
export const lookUpOrder = post<StoreLookUpOrderBody, StoreOrderLookUpResponse>(
  "/store/ocop/order-look-ups"
)

/** For whoever holds the order's unguessable id: the browser that placed it. */
export const readOrder = get<undefined, StoreOrderLookUpResponse>("/store/ocop/orders/:id")
