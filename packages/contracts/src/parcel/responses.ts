import type {
  CancelReason,
  FailureReason,
  HandOverWay,
  ParcelActor,
  ParcelState,
  RefusalReason,
  ReturnReason,
  ReturnState,
} from "@ocop/rules"
import type { InvoiceRequest } from "../cart/responses"
import type { OffsetPage } from "../http/paging"
import type { PickUpPoint } from "../shipping/responses"

export type ParcelReason = RefusalReason | CancelReason | FailureReason

/** One entry of a parcel's trail as its buyer reads it. */
export interface StoreParcelMove {
  to: ParcelState
  actor: ParcelActor
  reason: ParcelReason | null
  note: string | null
  at: string
}

export interface StoreReturn {
  id: string
  state: ReturnState
  reason: ReturnReason
  description: string
  photos: number
  requested_on: string
  /** Last day of the producer's answer; null once there is one. */
  answer_due_on: string | null
  /** Why it was refused or upheld, or what was said with the acceptance. */
  decision: string | null
  /** Last day of the refund; null unless one is owed. */
  refund_due_on: string | null
  /** What the producer says it gave back, in whole đồng; the floor moves no money. */
  refund: { amount: number; way: string; refunded_on: string } | null
  can_withdraw: boolean
  can_dispute: boolean
}

/** How far an order is, for whoever may read the order. */
export interface StoreParcel {
  order_id: string
  state: ParcelState
  placed_at: string
  /** The producer has not answered in time, and staff have taken it up. */
  escalated: boolean
  attempts: number
  handed_over: { way: HandOverWay; carrier: string | null; tracking_code: string | null } | null
  delivered_at: string | null
  moves: StoreParcelMove[]
  can_cancel: boolean
  /** Reasons for which a return may be asked for today, and until when. */
  return_reasons: { reason: ReturnReason; until: string }[]
  returns: StoreReturn[]
}

/** Null for an order that has no single producer. */
export interface StoreParcelResponse {
  parcel: StoreParcel | null
}

/** Without those that nobody has made yet. */
export interface StoreParcelStatesResponse {
  parcels: Pick<StoreParcel, "order_id" | "state">[]
}

export interface ProducerOrderItem {
  id: string
  title: string
  variant_title: string | null
  sku: string | null
  quantity: number
  /** Whole đồng, tax included. */
  unit_price: number
  total: number
}

export type ParcelPayment = "cod" | "vietqr" | "card" | "other"

/** An order in the list of today: as much as a button needs. */
export interface ProducerOrderSummary {
  /** Of the order. */
  id: string
  order_number: number
  state: ParcelState
  version: number
  placed_at: string
  /** Not answered in time: staff have taken it up. */
  escalated: boolean
  item_count: number
  items: Pick<ProducerOrderItem, "title" | "variant_title" | "quantity">[]
  total: number
  payment: ParcelPayment
  recipient: { full_name: string; commune_name: string; province_name: string } | null
  attempts: number
  /** What this member may do next, the most usual first. */
  next: ParcelState[]
  /** The return that waits for somebody; null without one. */
  return_state: ReturnState | null
}

export interface ProducerOrderListResponse extends OffsetPage {
  orders: ProducerOrderSummary[]
  /** How many orders are in each state, whatever was filtered. */
  counts: Partial<Record<ParcelState, number>>
}

export interface ParcelMoveEntry extends StoreParcelMove {
  from: ParcelState | null
  actor_name: string | null
  /** Office or union the mover served; null for the producer's own people. */
  acting_for: string | null
}

export interface ReturnMoveEntry {
  from: ReturnState | null
  to: ReturnState
  actor: ParcelActor
  actor_name: string | null
  acting_for: string | null
  note: string | null
  at: string
}

export interface ProducerReturn extends Omit<StoreReturn, "can_withdraw" | "can_dispute"> {
  /** Where this request may go next by the producer's hand. */
  next: ReturnState[]
  moves: ReturnMoveEntry[]
}

/** All that is needed to pack and send one order. */
export interface ProducerOrder extends ProducerOrderSummary {
  items: ProducerOrderItem[]
  shipping_total: number
  /** What the carrier collects from the buyer, in whole đồng; 0 when it is paid otherwise. */
  collect: number
  recipient_full: { full_name: string; phone: string; address: string } | null
  /** Where the buyer fetches the goods; null when they are brought. */
  pick_up: PickUpPoint | null
  /** The buyer's words for the parcel. */
  note: string | null
  wants_invoice: boolean
  handed_over: StoreParcel["handed_over"]
  delivered_at: string | null
  moves: ParcelMoveEntry[]
  returns: ProducerReturn[]
}

export interface ProducerOrderResponse {
  order: ProducerOrder
}

/** A delivered order with what its invoice needs; amounts in whole đồng. */
/** Tax a platform with a payment function withholds of what came, in whole đồng. */
export interface WithheldTax {
  /** Value added tax. */
  vat: number
  /** Personal income tax. */
  pit: number
  /** The text the rates stand in. */
  source: string
}

export interface StatementLine {
  order_id: string
  order_number: number
  placed_at: string
  delivered_at: string
  /** Who stated the delivery: the producer's member, by name. */
  confirmed_by: string | null
  buyer: { name: string; phone: string | null; address: string }
  /** Null when the buyer asked for no invoice. */
  invoice: InvoiceRequest | null
  goods: { title: string; quantity: number; unit_price: number; total: number }[]
  goods_total: number
  shipping_total: number
  /** Value added tax contained in `total`. */
  tax_total: number
  total: number
  payment: ParcelPayment
  /** What was given back for a return. */
  refunded: number
  /** Null where nothing was withheld. */
  withheld: WithheldTax | null
}

export interface ProducerStatementResponse {
  from: string
  to: string
  lines: StatementLine[]
  totals: {
    orders: number
    goods: number
    shipping: number
    tax: number
    total: number
    refunded: number
    /** Both taxes. */
    withheld: number
  }
}

export interface AdminEscalation {
  kind: "unanswered" | "dispute" | "return_unanswered"
  /** Of the parcel, or of the return where it is one. */
  id: string
  order_id: string
  order_number: number
  producer: { id: string; name: string; phone: string | null } | null
  /** When it began to wait for staff. */
  since: string
  parcel_state: ParcelState
  return: {
    id: string
    state: ReturnState
    reason: ReturnReason
    description: string
    photos: number
    moves: ReturnMoveEntry[]
  } | null
}

export interface AdminEscalationListResponse extends OffsetPage {
  escalations: AdminEscalation[]
}
