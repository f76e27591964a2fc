const ENDED = new Set(["completed", "canceled", "archived"])

/** As the commerce framework names them. */
export interface OrderStates {
  status: string
  fulfillment_status: string
}

/**
 * Whether seller and buyer still owe each other something: until then the recipient's name,
 * phone and address are needed and cannot be erased.
 */
export const isOrderUnderWay = ({ status, fulfillment_status }: OrderStates): boolean =>
  !ENDED.has(status) && fulfillment_status !== "delivered"
