import { createHash } from "node:crypto"
import {
  InvoiceRequestInput,
  type CartLine,
  type CartProducer,
  type CertificateBadge,
  type CommuneRef,
  type DeliveryAddress,
  type GoodsFacts,
  type InvoiceRequest,
  type StoreCartReview,
} from "@ocop/contracts"
import { parsePhone, roundVnd, type ProducerKind } from "@ocop/rules"
import type { Assessment } from "./assess-cart"
import { pickUpIn } from "../../../lib/shipping/chosen-pick-up"
import { findAddressIssue } from "./delivery"
import type { CartItem } from "./load-cart"
import type { Offer, OfferProducer } from "./load-offers"

/** Communes by code, for the sellers' addresses. */
export type CommuneNames = ReadonlyMap<string, CommuneRef>

/** What a review says beside the cart itself. */
export interface ReviewFacts {
  communes: CommuneNames
  /** Badges by registered product. */
  badges: ReadonlyMap<string, CertificateBadge>
}

const producerAddress = (producer: OfferProducer, communes: CommuneNames): string | null => {
  const commune = communes.get(producer.commune_code ?? "")
  const parts = [producer.address, commune?.name, commune?.province.name]
  return parts.filter(Boolean).join(", ") || null
}

export const toCartProducer = (producer: OfferProducer, communes: CommuneNames): CartProducer => ({
  id: producer.id,
  handle: producer.handle,
  name: producer.name,
  // the model's enum is made of the rules' kinds
  kind: producer.kind as ProducerKind | null,
  address: producerAddress(producer, communes),
  phone: producer.phone,
  tax_code: producer.tax_code,
  registration_number: producer.registration_number,
})

const factsOf = (offer: Offer | undefined, { communes, badges }: ReviewFacts): GoodsFacts => {
  const commune = communes.get(offer?.producer?.commune_code ?? "")
  const badge = badges.get(offer?.registered_product_id ?? "")
  return {
    weight_grams: offer?.weight_grams ?? null,
    origin: commune ? `${commune.name}, ${commune.province.name}` : null,
    stars: badge?.stars ?? null,
    certified_until: badge?.stars ? badge.in_force_until : null,
  }
}

const toLine = (item: CartItem, offer: Offer | undefined, facts: ReviewFacts): CartLine => ({
  id: item.id,
  variant_id: item.variant_id ?? "",
  product_id: item.product_id ?? "",
  product_handle: item.product_handle ?? "",
  title: item.product_title ?? "",
  variant_title: item.variant_title,
  thumbnail: item.thumbnail,
  quantity: item.quantity,
  unit_price: roundVnd(item.unit_price),
  total: roundVnd(item.total),
  available: offer?.available ?? null,
  producer: offer?.producer ? toCartProducer(offer.producer, facts.communes) : null,
  facts: factsOf(offer, facts),
})

const toDelivery = ({ cart, commune }: Assessment): DeliveryAddress | null => {
  const address = cart.shipping_address
  if (!address || !commune || findAddressIssue(address, commune)) return null
  const phone = parsePhone(address.phone ?? "")
  return {
    full_name: [address.first_name, address.last_name].filter(Boolean).join(" "),
    phone: phone.ok ? phone.value : "",
    address: address.address_1 ?? "",
    commune,
  }
}

const toShipping = ({ cart }: Assessment): StoreCartReview["shipping"] => {
  const [method] = cart.shipping_methods
  if (!method) return null
  return {
    option_id: method.shipping_option_id,
    name: method.name,
    amount: roundVnd(cart.shipping_total),
    pick_up: pickUpIn(method.data),
  }
}

/** Checked when it was written; anything else in its place is no request. */
const toInvoice = ({ cart }: Assessment): InvoiceRequest | null => {
  const read = InvoiceRequestInput.safeParse(cart.metadata?.invoice)
  return read.success ? read.data : null
}

/** Everything the buyer agrees to; stock left and pictures are no part of it. */
const fingerprintOf = (review: Omit<StoreCartReview, "fingerprint" | "issues">): string => {
  const lines = review.lines.map((line) => [
    [line.variant_id, line.title, line.quantity, line.unit_price, line.total],
    [line.producer?.id, line.producer?.name, line.producer?.address],
  ])
  const { shipping, delivery, invoice, tax_total, total } = review
  const rest = [shipping, delivery, invoice, tax_total, total]
  return createHash("sha256")
    .update(JSON.stringify([lines, rest]))
    .digest("hex")
}

/** The cart as the buyer reads it: whole đồng, each amount rounded once. */
export const toCartReview = (assessment: Assessment, facts: ReviewFacts): StoreCartReview => {
  const { cart, offers } = assessment
  const lines = cart.items.map((item) => toLine(item, offers.get(item.variant_id ?? ""), facts))
  const review = {
    id: cart.id,
    lines,
    item_total: roundVnd(cart.item_total),
    shipping: toShipping(assessment),
    tax_total: roundVnd(cart.tax_total),
    total: roundVnd(cart.total),
    email: cart.email,
    delivery: toDelivery(assessment),
    invoice: toInvoice(assessment),
  }
  return { ...review, issues: assessment.issues, fingerprint: fingerprintOf(review) }
}
