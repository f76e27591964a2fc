import {
  COMMON_TERMS,
  contractPaymentOf,
  PAYMENT_TERMS,
  type StoreCartReview,
} from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice } from "~/ui/form-parts"
import { toCartView, type SellerView } from "./cart-view"
import { checkoutPaths } from "./checkout-paths"
import { ConfirmOrder } from "./confirm-order"
import { PartChoices } from "./part-choices"
import { isAllCash, type PartView } from "./part-view"
import {
  DeliveryFacts,
  InvoiceFacts,
  Section,
  SellerReview,
  TermText,
  totalsOf,
  TotalsTable,
} from "./review-parts"

const Choices = ({ parts, seller }: { parts: PartView[]; seller: SellerView }) => {
  const part = parts.find(({ producer_id }) => producer_id === seller.producer?.id)
  return part ? <PartChoices part={part} seller={seller.producer?.name ?? ""} /> : null
}

const Goods = ({ cart, parts }: { cart: StoreCartReview; parts: PartView[] }) => (
  <Section title={m.review_goods()}>
    {parts.length > 1 ? (
      <p className="mb-3">{m.floor_several_orders({ count: parts.length })}</p>
    ) : null}
    {toCartView(cart).sellers.map((seller) => (
      <SellerReview key={seller.producer?.id ?? ""} seller={seller}>
        <Choices parts={parts} seller={seller} />
      </SellerReview>
    ))}
    <a href={checkoutPaths.cart()} className="inline-block py-2 underline">
      {m.review_change_cart()}
    </a>
  </Section>
)

const Delivery = ({ cart }: { cart: StoreCartReview }) => (
  <Section title={m.review_delivery()}>
    {cart.delivery ? <DeliveryFacts delivery={cart.delivery} /> : null}
    <a href={checkoutPaths.checkout()} className="inline-block py-2 underline">
      {m.review_change_delivery()}
    </a>
  </Section>
)

const BEHIND_PAYMENT = [
  "use_and_warranty",
  "returns",
  "termination",
  "complaints",
  "parties",
] as const

/** As each contract will say it: one sentence for each way of paying that is chosen. */
const paymentTerms = (parts: PartView[]) => {
  const chosen = parts.flatMap(({ payment }) => (payment ? contractPaymentOf(payment) : []))
  return [...new Set(chosen)].map((payment) => PAYMENT_TERMS[payment])
}

interface Props {
  cart: StoreCartReview
  parts: PartView[]
  /** Of all that is shown here. */
  fingerprint: string
  offeredOn: string
  notice: string | null
  unconfirmed: string | undefined
}

/** Every fact the law wants before ordering, then the one button that obliges. */
export const ReviewBody = ({ cart, parts, fingerprint, offeredOn, notice, unconfirmed }: Props) => (
  <>
    <ErrorSummary items={unconfirmed ? [{ field: "confirmed", text: unconfirmed }] : []} />
    <Notice text={notice} />
    <Goods cart={cart} parts={parts} />
    <Delivery cart={cart} />
    {cart.invoice ? (
      <Section title={m.invoice_title()}>
        <InvoiceFacts invoice={cart.invoice} />
      </Section>
    ) : null}
    <TermText terms={[COMMON_TERMS.delivery]} />
    <TermText terms={paymentTerms(parts)} />
    {BEHIND_PAYMENT.map((term) => (
      <TermText key={term} terms={[COMMON_TERMS[term]]} />
    ))}
    <TermText terms={[COMMON_TERMS.offer]} />
    <p className="mb-6 font-medium">{m.review_offer_until({ day: formatDay(offeredOn) })}</p>
    <TotalsTable totals={totalsOf(cart)} />
    <div className="mt-6">
      <TermText terms={[COMMON_TERMS.costs]} />
      <ConfirmOrder
        cartId={cart.id}
        fingerprint={fingerprint}
        isCash={isAllCash(parts)}
        offeredOn={offeredOn}
        total={cart.total}
        error={unconfirmed}
      />
    </div>
  </>
)
