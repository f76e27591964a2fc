import { get, post } from "../http/endpoint"
import type { StoreChoosePaymentsBody } from "./requests"
import type {
  StoreCartPartsResponse,
  StoreOrderGroupResponse,
  StoreOrderGroupsResponse,
} from "./responses"

/** 404 `cart.not_found` for an unknown cart and for one that has become an order. */
export const readCartParts = get<undefined, StoreCartPartsResponse>("/store/ocop/carts/:id/parts")

/**
 * 400 `order_group.producer_not_in_cart`, `order_group.payment_unknown`; 404 as reading.
 * The same choices again change nothing.
 */
export const choosePayments = post<StoreChoosePaymentsBody, StoreCartPartsResponse>(
  "/store/ocop/carts/:id/payment-choices"
)

/** Header with the phone a group was ordered with, for buyers without an account. */
export const ORDER_PHONE_HEADER = "x-ocop-phone"

/**
 * For the customer who ordered, or with the phone in {@link ORDER_PHONE_HEADER}. 404
 * `order_group.not_found` alike for an unknown group and for a stranger; 429
 * `request.too_many_attempts` after several wrong phones.
 */
export const readOrderGroup = get<undefined, StoreOrderGroupResponse>(
  "/store/ocop/order-groups/:id"
)

/**
 * The group of an order, for whoever holds the order's unguessable id.
 * 404 `order_group.not_found` for an order that stands alone.
 */
export const readGroupOfOrder = get<undefined, StoreOrderGroupResponse>(
  "/store/ocop/orders/:id/group"
)

/** The signed-in customer's own groups, newest first, a hundred at most. */
export const listOwnOrderGroups = get<undefined, StoreOrderGroupsResponse>(
  "/store/ocop/me/order-groups"
)
