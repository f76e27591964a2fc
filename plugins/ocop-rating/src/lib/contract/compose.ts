import { randomBytes } from "node:crypto"
import {
  contractTerms,
  TERMS_VERSION,
  type CartLine,
  type ContractBuyer,
  type ContractContent,
  type ContractLine,
  type ContractPayment,
  type ContractSeller,
  type StoreCartReview,
} from "@ocop/contracts"
import { contractKeptUntil, localDateInVietnam } from "@ocop/rules"
import { sha256 } from "./hash"

const toLine = (line: CartLine): ContractLine => ({
  title: line.title,
  variant_title: line.variant_title,
  quantity: line.quantity,
  unit_price: line.unit_price,
  total: line.total,
  facts: line.facts,
})

const sellersOf = ({ lines }: StoreCartReview): ContractSeller[] => {
  const ids = [...new Set(lines.map(({ producer }) => producer?.id ?? null))]
  return ids.map((id) => {
    const own = lines.filter(({ producer }) => (producer?.id ?? null) === id)
    return {
      producer: own[0]?.producer ?? null,
      lines: own.map(toLine),
      total: own.reduce((sum, { total }) => sum + total, 0),
    }
  })
}

const buyerOf = ({ delivery, email, invoice }: StoreCartReview): ContractBuyer => ({
  full_name: delivery?.full_name ?? "",
  phone: delivery?.phone ?? "",
  address: delivery?.address ?? "",
  commune_name: delivery?.commune.name ?? "",
  province_name: delivery?.commune.province.name ?? "",
  email,
  invoice,
  nonce: randomBytes(16).toString("hex"),
})

interface Order {
  id: string
  display_id: number
}

const shippingOf = ({ shipping }: StoreCartReview): ContractContent["shipping"] =>
  shipping && { name: shipping.name, amount: shipping.amount, pick_up: shipping.pick_up }

/** The row to store: the facts as reviewed, the parties, the words they agreed to, the time. */
export const composeContract = (
  cart: StoreCartReview,
  order: Order,
  payment: ContractPayment,
  at: Date
) => {
  const buyer = JSON.stringify(buyerOf(cart))
  const content: ContractContent = {
    order_number: order.display_id,
    concluded_at: at.toISOString(),
    sellers: sellersOf(cart),
    item_total: cart.item_total,
    shipping: shippingOf(cart),
    tax_total: cart.tax_total,
    total: cart.total,
    payment,
    fingerprint: cart.fingerprint,
    terms_version: TERMS_VERSION,
    terms: contractTerms(payment),
    buyer_sha256: sha256(buyer),
  }
  const text = JSON.stringify(content)
  return {
    order_id: order.id,
    content: text,
    sha256: sha256(text),
    buyer,
    terms_version: TERMS_VERSION,
    concluded_at: at,
    kept_until: contractKeptUntil(localDateInVietnam(at)),
  }
}
