import type { OwnComplaintData, OwnReturnData, StoreQuestion } from "../care/responses"
import type { StoreContract } from "../contract/responses"
import type { Page } from "../http/paging"
import type { Language } from "../messages/languages"
import type { StoreOrderView } from "../orders/responses"
import type { StoreHeldReview } from "../review/responses"
import type { ConsentPurpose } from "./consents"

/** One time a customer gave or took back a consent. */
export interface StoreConsent {
  purpose: ConsentPurpose
  given: boolean
  version: string
  language: Language
  /** SHA-256, in hexadecimal, of the text that was read. */
  text_sha256: string
  at: string
}

export interface StoreConsentsResponse {
  /** The latest of each purpose; a purpose never asked about is missing. */
  consents: StoreConsent[]
}

export interface StoreOrdersResponse extends Page {
  orders: StoreOrderView[]
}

/** An address of the customer's book, as the stock API gives it. */
export interface CustomerAddress {
  id: string
  first_name: string | null
  phone: string | null
  address_1: string | null
  /** Commune of today. */
  city: string | null
  province: string | null
  is_default_shipping: boolean
  metadata: { commune_code?: string } | null
}

/** Everything the floor holds of a customer. */
export interface StoreCustomerData {
  exported_at: string
  customer: {
    id: string
    /** Null for an account that a phone opened. */
    email: string | null
    first_name: string | null
    last_name: string | null
    phone: string | null
    created_at: string
  }
  addresses: CustomerAddress[]
  orders: StoreOrderView[]
  contracts: StoreContract[]
  /** Each time, oldest first. */
  consents: StoreConsent[]
  carts: { id: string; created_at: string; items: { title: string; quantity: number }[] }[]
  reviews: StoreHeldReview[]
  returns: OwnReturnData[]
  questions: StoreQuestion[]
  complaints: OwnComplaintData[]
}

export interface StorePhoneAccountResponse {
  customer: { id: string; phone: string }
}

export interface StoreDeletedAccountResponse {
  deleted: true
  /** Orders whose goods and totals the law wants kept, now without the customer's name. */
  anonymised_orders: number
}
