import { type ContractTermKey, type StoreCartReview } from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice } from "~/ui/form-parts"
import { toCartView } from "./cart-view"
import { checkoutPaths } from "./checkout-paths"
import { ConfirmOrder } from "./confirm-order"
import {
  DeliveryFacts,
  InvoiceFacts,
  Section,
  SellerReview,
  TermText,
  totalsOf,
  TotalsTable,
} from "./review-parts"

const Goods = ({ cart }: { cart: StoreCartReview }) => (
  <Section title={m.review_goods()}>
    {toCartView(cart).sellers.map((seller) => (
      <SellerReview key={seller.producer?.id ?? ""} seller={seller} />
    ))}
    <a href={checkoutPaths.cart()} className="inline-block py-2 underline">
      {m.review_change_cart()}
    </a>
  </Section>
)

const Delivery = ({ cart }: { cart: StoreCartReview }) => (
  <Section title={m.review_delivery()}>
    {cart.delivery ? <DeliveryFacts delivery={cart.delivery} /> : null}
    <p>{cart.shipping?.name}</p>
    <a href={checkoutPaths.checkout()} className="inline-block py-2 underline">
      {m.review_change_delivery()}
    </a>
  </Section>
)

const BEFORE_TOTALS: ContractTermKey[] = [
  "delivery",
  "payment",
  "use_and_warranty",
  "returns",
  "termination",
  "complaints",
  "parties",
]

interface Props {
  cart: StoreCartReview
  offeredOn: string
  notice: string | null
  unconfirmed: string | undefined
}

/** Every fact the law wants before ordering, then the one button that obliges. */
export const ReviewBody = ({ cart, offeredOn, notice, unconfirmed }: Props) => (
  <>
    <ErrorSummary items={unconfirmed ? [{ field: "confirmed", text: unconfirmed }] : []} />
    <Notice text={notice} />
    <Goods cart={cart} />
    <Delivery cart={cart} />
    {cart.invoice ? (
      <Section title={m.invoice_title()}>
        <InvoiceFacts invoice={cart.invoice} />
      </Section>
    ) : null}
    {BEFORE_TOTALS.map((term) => (
      <TermText key={term} term={term} />
    ))}
    <TermText term="offer" />
    <p className="mb-6 font-medium">{m.review_offer_until({ day: formatDay(offeredOn) })}</p>
    <TotalsTable totals={totalsOf(cart)} />
    <div className="mt-6">
      <TermText term="costs" />
      <ConfirmOrder
        cartId={cart.id}
        fingerprint={cart.fingerprint}
        offeredOn={offeredOn}
        total={cart.total}
        error={unconfirmed}
      />
    </div>
  </>
)
