import {
  type CartProducer,
  type ContractTerm,
  type DeliveryAddress,
  type InvoiceRequest,
  type StoreCartReview,
} from "@ocop/contracts"
import type { ReactNode } from "react"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { LineView, SellerView } from "./cart-view"
import { formatPhone, formatVnd } from "~/lib/format"
import { CARD } from "~/ui/card"
import { goodsFacts } from "./goods-facts"
import { IssueText } from "./issue-text"

export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mb-6">
    <h2 className="mb-2 text-lg font-semibold">{title}</h2>
    {children}
  </section>
)

export const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt className="inline text-ink-soft">{name}: </dt>
    <dd className="inline">{value}</dd>
  </div>
)

/** Who owes the goods: name, address, phone and number, as the law wants before ordering. */
export const SellerFacts = ({ producer }: { producer: CartProducer }) => {
  const shown = (text: string | null) => text ?? m.review_not_public()
  return (
    <dl className="mb-2">
      <Fact name={m.review_seller()} value={producer.name} />
      <Fact name={m.review_address()} value={shown(producer.address)} />
      <Fact
        name={m.review_phone()}
        value={producer.phone ? formatPhone(producer.phone) : m.review_not_public()}
      />
      <Fact name={m.review_tax_code()} value={shown(producer.tax_code)} />
      {producer.registration_number ? (
        <Fact name={m.review_registration()} value={producer.registration_number} />
      ) : null}
    </dl>
  )
}

const ReviewLine = ({ line }: { line: LineView }) => (
  <li className="border-t border-line py-2">
    <div className="flex flex-wrap justify-between gap-x-4">
      <span className="font-medium">
        {line.title}
        {line.variant_title ? ` (${line.variant_title})` : null}
      </span>
      <span>{formatVnd(line.total)}</span>
    </div>
    <p className="text-ink-soft">
      {m.cart_quantity()}: {line.quantity} · {m.cart_unit_price()}: {formatVnd(line.unit_price)}
    </p>
    <dl className="text-ink-soft">
      {goodsFacts(line.facts).map((fact) => (
        <Fact key={fact.name} {...fact} />
      ))}
    </dl>
    <IssueText line={line} />
  </li>
)

export const SellerReview = ({
  seller,
  children,
}: {
  seller: SellerView
  children?: ReactNode
}) => (
  <div className={`${CARD} mb-4`}>
    {seller.producer ? <SellerFacts producer={seller.producer} /> : null}
    <ul>
      {seller.lines.map((line) => (
        <ReviewLine key={line.id} line={line} />
      ))}
    </ul>
    {children}
  </div>
)

/** The words of the contract itself: what is read here is what is stored. */
export const TermText = ({ terms }: { terms: readonly ContractTerm[] }) => (
  <Section title={terms[0]?.title[getLocale()] ?? ""}>
    {terms.map(({ text }) => (
      <p key={text.vi}>{text[getLocale()]}</p>
    ))}
  </Section>
)

export const InvoiceFacts = ({ invoice }: { invoice: InvoiceRequest }) => (
  <dl>
    <Fact name={m.invoice_name()} value={invoice.name} />
    <Fact name={m.review_tax_code()} value={invoice.tax_code} />
    <Fact name={m.review_address()} value={invoice.address} />
    {invoice.email ? <Fact name={m.checkout_email()} value={invoice.email} /> : null}
  </dl>
)

export const DeliveryFacts = ({ delivery }: { delivery: DeliveryAddress }) => (
  <p>
    {delivery.full_name}, {formatPhone(delivery.phone)}
    <br />
    {delivery.address}, {delivery.commune.name}, {delivery.commune.province.name}
  </p>
)

interface Totals {
  item_total: number
  shipping_total: number
  tax_total: number
  total: number
}

export const totalsOf = (cart: StoreCartReview): Totals => ({
  item_total: cart.item_total,
  shipping_total: cart.shipping?.amount ?? 0,
  tax_total: cart.tax_total,
  total: cart.total,
})

const Row = ({ name, amount, strong }: { name: string; amount: number; strong?: boolean }) => (
  <div className={`flex justify-between gap-x-4 py-1 ${strong ? "text-lg font-bold" : ""}`}>
    <dt>{name}</dt>
    <dd className="shrink-0 whitespace-nowrap">{formatVnd(amount)}</dd>
  </div>
)

export const TotalsTable = ({ totals }: { totals: Totals }) => (
  <dl className={CARD}>
    <Row name={m.cart_goods_total()} amount={totals.item_total} />
    <Row name={m.review_shipping()} amount={totals.shipping_total} />
    <Row name={m.review_total()} amount={totals.total} strong />
    <Row name={m.review_tax()} amount={totals.tax_total} />
  </dl>
)
