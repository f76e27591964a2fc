import { ApiError, type StoreCartReview } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { toCartView } from "~/features/checkout/cart-view"
import { completedOrder, findCart, placeOrder } from "~/features/checkout/cart.server"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { confirmedCartId, readConfirmation } from "~/features/checkout/confirm-form"
import {
  forgetCartId,
  keepOrderId,
  readCartId,
  readCustomerToken,
} from "~/features/checkout/cookies.server"
import { offeredOn } from "~/features/checkout/offer-day"
import { unlessDown } from "~/features/checkout/outage.server"
import { OutageNotice } from "~/features/checkout/outage-notice"
import { ReviewBody } from "~/features/checkout/review-body"
import { withoutCart } from "~/features/checkout/without-cart.server"
import { floorApi } from "~/lib/floor.server"
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
const mustReview = (cart: StoreCartReview): StoreCartReview => {
  if (!cart.lines.length || !toCartView(cart).can_continue) throw redirectTo(checkoutPaths.cart())
  if (!cart.delivery || !cart.shipping) throw redirectTo(checkoutPaths.checkout())
  return cart
}

const loadReview = async (request: Request) => {
  const cart = await findCart(await api(request), await readCartId(request))
  if (!cart) throw await withoutCart(request)
  return mustReview(cart)
}

export const loader = async ({ request }: Route.LoaderArgs) => {
  const cart = await unlessDown(loadReview(request))
  return data({ cart, offeredOn: offeredOn(new Date()) }, cart ? 200 : 503)
}

/** Another cart, begun since in another tab, stays. */
const thank = async (request: Request, cartId: string, orderId: string) => {
  const headers = new Headers()
  headers.append("set-cookie", await keepOrderId(request, orderId))
  if ((await readCartId(request)) === cartId) headers.append("set-cookie", await forgetCartId())
  return redirect(checkoutPaths.thanks(orderId), { status: 303, headers })
}

/** A cart that has become an order already, in a second click or another tab: that order. */
const thankAgain = async (request: Request, cartId: string | null) => {
  if (!cartId) throw await withoutCart(request)
  try {
    return await thank(request, cartId, await completedOrder(await api(request), cartId))
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) throw await withoutCart(request)
    throw error
  }
}

const order = async (request: Request, cart: StoreCartReview) => {
  try {
    return await thank(request, cart.id, await placeOrder(await api(request), cart.id))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const refusal = refusalText(error.code)
    return data({ problem: null, refusal, cart: null }, 409)
  }
}

const act = async (request: Request) => {
  const form = await request.formData()
  const kept = await readCartId(request)
  const cartId = confirmedCartId(form) ?? kept
  const found = await findCart(await api(request), cartId)
  if (!found) return thankAgain(request, cartId)
  // the browser has begun another cart since: that one is to be looked at
  if (cartId !== kept) throw redirectTo(checkoutPaths.cart())
  const cart = mustReview(found)
  const problem = readConfirmation(form, cart.fingerprint, new Date())
  if (!problem) return order(request, cart)
  // this look brought the new prices into the cart, so it alone still knows the old ones
  return data({ problem, refusal: null, cart }, problem === "not_confirmed" ? 400 : 409)
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  return (await unlessDown(act(request))) ?? data(null, 503)
}

export default function ReviewPage({ loaderData, actionData }: Route.ComponentProps) {
  const cart = actionData?.cart ?? loaderData.cart
  const { problem, refusal } = actionData ?? { problem: null, refusal: null }
  const unconfirmed = problem === "not_confirmed" ? problemText(problem) : undefined
  const changed = problem && !unconfirmed ? problemText(problem) : null
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <CheckoutSteps current="review" />
      <h1 className="mb-4 text-2xl font-bold">{m.review_title()}</h1>
      {cart ? (
        <ReviewBody
          cart={cart}
          offeredOn={loaderData.offeredOn}
          notice={refusal ?? changed ?? null}
          unconfirmed={unconfirmed}
        />
      ) : (
        <>
          <OutageNotice />
          <a href={checkoutPaths.review()} className="inline-block py-2 underline">
            {m.checkout_try_again()}
          </a>
        </>
      )}
    </div>
  )
}
