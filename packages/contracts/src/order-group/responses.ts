import type { GroupState, OrderStage } from "@ocop/rules"
import type { ContractRef } from "../contract/responses"
import type { StoreOrderView } from "../orders/responses"
import type { PickUpPoint } from "../shipping/responses"

/** A way of delivery the buyer chose, amount in whole đồng. */
export interface ChosenDelivery {
  option_id: string | null
  name: string
  amount: number
  /** Where the buyer fetches the goods; null when they are brought. */
  pick_up: PickUpPoint | null
}

/** What one producer of a cart would deliver and be paid for, amounts in whole đồng. */
export interface StoreCartPart {
  producer_id: string
  line_ids: string[]
  /** Profiles whose options can bring these goods. */
  shipping_profile_ids: string[]
  /** Places where this producer hands goods out today. */
  pick_up: PickUpPoint[]
  /** Null until one is chosen. */
  shipping: ChosenDelivery | null
  goods_total: number
  shipping_total: number
  total: number
  /** Null until one is chosen. */
  payment_provider_id: string | null
  /** What this producer can be paid with: a transfer only where there is an account. */
  payment_provider_ids: string[]
}

export interface StoreCartPartsResponse {
  /** In the order of the cart; each becomes an order of its own. */
  parts: StoreCartPart[]
  /** What may be chosen to pay with in the cart's region. */
  payment_provider_ids: string[]
}

/** One order among those a cart became. */
export interface OrderGroupMember {
  id: string
  display_id: number
  producer_id: string
  /** Whole đồng; all of a group add up to the group's total. */
  total: number
}

/** What the stock answer to completing a cart carries besides `order`, when it became several. */
export interface OrderGroupRef {
  id: string
  total: number
  orders: OrderGroupMember[]
}

export interface OrderGroupPart {
  producer: { id: string; handle: string; name: string } | null
  order: StoreOrderView
  stage: OrderStage
  /** Null for orders made before contracts were stored. */
  contract: ContractRef | null
}

/** All orders of one cart, one per producer. */
export interface StoreOrderGroup {
  id: string
  state: GroupState
  total: number
  placed_at: string
  parts: OrderGroupPart[]
}

export interface StoreOrderGroupResponse {
  order_group: StoreOrderGroup
}

/** Which of a customer's orders belong together. */
export interface StoreOrderGroupsResponse {
  order_groups: OrderGroupRef[]
}
