import type { ContractRef } from "../contract/responses"
import type { PickUpPoint } from "../shipping/responses"

/** What a buyer without an account may read of an order, amounts in whole đồng. */
export interface StoreOrderView {
  id: string
  display_id: number
  status: string
  payment_status: string
  fulfillment_status: string
  created_at: string
  items: {
    /** Null for goods that have left the floor. */
    variant_id: string | null
    product_handle: string | null
    title: string
    variant_title: string | null
    quantity: number
    unit_price: number
    total: number
  }[]
  item_total: number
  shipping_total: number
  tax_total: number
  total: number
  shipping_address: {
    full_name: string
    phone: string
    address: string
    commune_name: string
    province_name: string
  } | null
  /** Where the buyer fetches the goods; null when they are brought. */
  pick_up: PickUpPoint | null
}

export interface StoreOrderLookUpResponse {
  order: StoreOrderView
  /** Null for orders made before contracts were stored. */
  contract: ContractRef | null
}
