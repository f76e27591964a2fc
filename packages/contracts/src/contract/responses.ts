import type { CartLine, CartProducer, InvoiceRequest } from "../cart/responses"
import type { PickUpPoint } from "../shipping/responses"
import type { ContractPayment, ContractTerm, ContractTermKey } from "./terms"

/** A line as it was confirmed; stock and pictures are no part of a contract. */
export type ContractLine = Pick<
  CartLine,
  "title" | "variant_title" | "quantity" | "unit_price" | "total" | "facts"
>

/** Who owes which goods. */
export interface ContractSeller {
  producer: CartProducer | null
  lines: ContractLine[]
  total: number
}

/** The buyer's side of a contract; erased with the account, which `buyer_sha256` survives. */
export interface ContractBuyer {
  full_name: string
  phone: string
  address: string
  commune_name: string
  province_name: string
  email: string | null
  invoice: InvoiceRequest | null
  /** Random text, so that nobody finds the buyer by trying phone numbers against the hash. */
  nonce: string
}

/** What was agreed, amounts in whole đồng, exactly as the review page showed it. */
export interface ContractContent {
  order_number: number
  concluded_at: string
  sellers: ContractSeller[]
  item_total: number
  /** `pick_up` is missing in contracts of before places were chosen; null where goods are brought. */
  shipping: { name: string; amount: number; pick_up?: PickUpPoint | null } | null
  tax_total: number
  total: number
  payment: ContractPayment
  /** Fingerprint of the cart that was confirmed. */
  fingerprint: string
  terms_version: string
  terms: Record<ContractTermKey, ContractTerm>
  buyer_sha256: string
}

export interface StoreContract {
  order_id: string
  /** SHA-256, in hexadecimal, of the content as it was stored. */
  sha256: string
  /** False when the stored text no longer has that hash. */
  intact: boolean
  /** Last day it must be kept. */
  kept_until: string
  content: ContractContent
  /** Null after the buyer has had it erased. */
  buyer: ContractBuyer | null
}

export interface StoreContractResponse {
  contract: StoreContract
}

/** Where the contract of an order is found; `token` opens it for a while, without an account. */
export interface ContractRef {
  sha256: string
  concluded_at: string
  token: string
}
