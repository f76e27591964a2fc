import type { OcopErrorCode } from "../errors/codes"
import type { CommuneRef } from "../locality/responses"
import type { ProducerRef } from "../producer/responses"
import type { PickUpPoint } from "../shipping/responses"

/** Who sells and owes the goods of a line, as the consumer law wants shown before ordering. */
export interface CartProducer extends ProducerRef {
  /** Street and commune in one line; null when the register has neither. */
  address: string | null
  phone: string | null
  tax_code: string | null
  registration_number: string | null
}

/** What the consumer law wants told of goods before ordering, beside name, price and quantity. */
export interface GoodsFacts {
  /** Weight of one piece with its packaging, in grams; null where the seller gives none. */
  weight_grams: number | null
  /** Commune and province the goods come from; null when the register has no place. */
  origin: string | null
  /** OCOP stars in force; null without a certificate in force. */
  stars: number | null
  /** Last day of that certificate. */
  certified_until: string | null
}

/** "Yêu cầu xuất hóa đơn": to whom the seller makes the invoice out. */
export interface InvoiceRequest {
  name: string
  /** 10 digits, 10-3 for a branch, or 12 digits. */
  tax_code: string
  address: string
  email: string | null
}

/** One line of the cart, amounts in whole đồng, tax included. */
export interface CartLine {
  id: string
  variant_id: string
  product_id: string
  product_handle: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  /** Pieces that could be ordered now; null when stock is not counted. */
  available: number | null
  producer: CartProducer | null
  facts: GoodsFacts
}

/** Something the buyer must see or change before this cart can become an order. */
export interface CartIssue {
  code: OcopErrorCode
  /** The line concerned; null when it is the cart as a whole. */
  line_id: string | null
  /** For `cart.price_changed`: the unit price the buyer saw before, in whole đồng. */
  previous_unit_price: number | null
}

export interface DeliveryAddress {
  full_name: string
  /** Ten or eleven digits beginning with 0. */
  phone: string
  address: string
  commune: CommuneRef
}

/** The cart as it would be ordered now, with today's prices. */
export interface StoreCartReview {
  id: string
  lines: CartLine[]
  issues: CartIssue[]
  item_total: number
  /** Null until a way of delivery is chosen. */
  shipping: {
    option_id: string | null
    name: string
    amount: number
    /** Where the buyer fetches the goods; null when they are brought. */
    pick_up: PickUpPoint | null
  } | null
  /** Value added tax contained in `total`. */
  tax_total: number
  total: number
  email: string | null
  delivery: DeliveryAddress | null
  /** Null when the buyer asked for no invoice. */
  invoice: InvoiceRequest | null
  /**
   * Changes with anything the buyer is shown here: goods, quantities, prices, sellers, delivery,
   * totals. A page sends back the one it showed, so that a silent change is noticed.
   */
  fingerprint: string
}

export interface StoreCartReviewResponse {
  cart: StoreCartReview
}
