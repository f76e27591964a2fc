import { ApiError, type StoreCartReview } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { toCartView } from "~/features/checkout/cart-view"
import { completedOrder, findCart, placeOrder } from "~/features/checkout/cart.server"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { readConfirmation } from "~/features/checkout/confirm-form"
import { ConfirmOrder } from "~/features/checkout/confirm-order"
import {
  forgetCartId,
  keepOrderId,
  readCartId,
  readCustomerToken,
} from "~/features/checkout/cookies.server"
import { floorApi } from "~/lib/floor.server"
import { ErrorSummary, Notice } from "~/ui/form-parts"
import {
  DeliveryFacts,
  Section,
  SellerReview,
  totalsOf,
  TotalsTable,
} from "~/features/checkout/review-parts"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { problemText, refusalText } from "~/features/checkout/words"
import { CheckoutSteps } from "~/features/checkout/checkout-steps"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import type { Route } from "./+types/checkout-review"

export const meta = () => [
  { title: pageTitle(m.review_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const api = async (request: Request) => floorApi(await readCustomerToken(request))

const redirectTo = (path: string) => redirect(path, { status: 303 })

/** A page to review only when there is something to buy and a place to send it to. */
const mustReview = (cart: StoreCartReview | null): StoreCartReview => {
  if (!cart?.lines.length || !toCartView(cart).can_continue) throw redirectTo(checkoutPaths.cart())
  if (!cart.delivery || !cart.shipping) throw redirectTo(checkoutPaths.checkout())
  return cart
}

export const loader = async ({ request }: Route.LoaderArgs) => ({
  cart: mustReview(await findCart(await api(request), await readCartId(request))),
})

const thank = async (request: Request, orderId: string) => {
  const headers = new Headers()
  headers.append("set-cookie", await keepOrderId(request, orderId))
  headers.append("set-cookie", await forgetCartId())
  return redirect(checkoutPaths.thanks(orderId), { status: 303, headers })
}

/** The cart of a second click is gone already: the order it became is the answer. */
const thankAgain = async (request: Request, cartId: string | null) => {
  if (!cartId) return redirectTo(checkoutPaths.cart())
  try {
    return await thank(request, await completedOrder(await api(request), cartId))
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return redirectTo(checkoutPaths.cart())
    throw error
  }
}

const order = async (request: Request, cart: StoreCartReview) => {
  try {
    return await thank(request, await placeOrder(await api(request), cart.id))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const refusal = refusalText(error.code)
    return data({ problem: null, refusal, cart: null }, 409)
  }
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const cartId = await readCartId(request)
  const found = await findCart(await api(request), cartId)
  if (!found) return thankAgain(request, cartId)
  const cart = mustReview(found)
  const problem = readConfirmation(form, cart.fingerprint)
  if (!problem) return order(request, cart)
  // this look brought the new prices into the cart, so it alone still knows the old ones
  return data({ problem, refusal: null, cart }, problem === "not_confirmed" ? 400 : 409)
}

const Terms = () => (
  <>
    <Section title={m.review_payment()}>
      <p>{m.review_payment_terms()}</p>
    </Section>
    <Section title={m.review_returns()}>
      <p>{m.review_returns_terms()}</p>
    </Section>
    <Section title={m.review_offer()}>
      <p>{m.review_offer_terms()}</p>
      <p>{m.review_parties()}</p>
    </Section>
  </>
)

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
    <p>{m.review_delivery_terms()}</p>
    <a href={checkoutPaths.checkout()} className="inline-block py-2 underline">
      {m.review_change_delivery()}
    </a>
  </Section>
)

export default function ReviewPage({ loaderData, actionData }: Route.ComponentProps) {
  const cart = actionData?.cart ?? loaderData.cart
  const changed = actionData?.problem === "changed_since_review" ? actionData.problem : undefined
  const unconfirmed = actionData?.problem === "not_confirmed" ? actionData.problem : undefined
  const error = problemText(unconfirmed)
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <CheckoutSteps current="review" />
      <h1 className="mb-4 text-2xl font-bold">{m.review_title()}</h1>
      <ErrorSummary items={error ? [{ field: "confirmed", text: error }] : []} />
      <Notice text={actionData?.refusal ?? problemText(changed) ?? null} />
      <Goods cart={cart} />
      <Delivery cart={cart} />
      <Terms />
      <TotalsTable totals={totalsOf(cart)} />
      <div className="mt-6">
        <ConfirmOrder fingerprint={cart.fingerprint} total={cart.total} error={error} />
      </div>
    </div>
  )
}
