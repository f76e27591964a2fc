import { ApiError, type StoreCartReview } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { toCartView } from "~/features/checkout/cart-view"
import { completedOrders, findCart, placeOrders } from "~/features/checkout/cart.server"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { confirmedCartId, readConfirmation } from "~/features/checkout/confirm-form"
import {
  forgetCartId,
  keepOrderIds,
  readCartId,
  readCustomerToken,
} from "~/features/checkout/cookies.server"
import { textOf } from "~/features/checkout/form-result"
import { offeredOn } from "~/features/checkout/offer-day"
import { unlessDown } from "~/features/checkout/outage.server"
import { OutageNotice } from "~/features/checkout/outage-notice"
import { readPartChoice } from "~/features/checkout/part-form"
import { isReady } from "~/features/checkout/part-view"
import { offerFingerprint, readParts, saveChoice } from "~/features/checkout/parts.server"
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

/**
 * A page to review only when there is something to buy, a place to send it to and a delivery of every
 * seller.
 */
const mustReview = async (request: Request, cart: StoreCartReview) => {
  if (!cart.lines.length || !toCartView(cart).can_continue) throw redirectTo(checkoutPaths.cart())
  const parts = await readParts(await api(request), cart.id)
  if (!isReady(cart, parts)) throw redirectTo(checkoutPaths.checkout())
  return { cart, parts, fingerprint: offerFingerprint(cart, parts) }
}

const loadReview = async (request: Request) => {
  const cart = await findCart(await api(request), await readCartId(request))
  if (!cart) throw await withoutCart(request)
  return mustReview(request, cart)
}

export const loader = async ({ request }: Route.LoaderArgs) => {
  const offer = await unlessDown(loadReview(request))
  return data({ offer, offeredOn: offeredOn(new Date()) }, offer ? 200 : 503)
}

/** Another cart, begun since in another tab, stays. */
const thank = async (request: Request, cartId: string, orderIds: string[]) => {
  const headers = new Headers()
  headers.append("set-cookie", await keepOrderIds(request, orderIds))
  if ((await readCartId(request)) === cartId) headers.append("set-cookie", await forgetCartId())
  return redirect(checkoutPaths.thanks(orderIds[0] ?? ""), { status: 303, headers })
}

/** A cart that has become an order already, in a second click or another tab: that order. */
const thankAgain = async (request: Request, cartId: string | null) => {
  if (!cartId) throw await withoutCart(request)
  try {
    return await thank(request, cartId, await completedOrders(await api(request), cartId))
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) throw await withoutCart(request)
    throw error
  }
}

const order = async (request: Request, cart: StoreCartReview) => {
  try {
    return await thank(request, cart.id, await placeOrders(await api(request), cart.id))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const refusal = refusalText(error.code)
    return data({ problem: null, refusal, offer: null }, 409)
  }
}

type Offer = Awaited<ReturnType<typeof mustReview>>

/** How one seller delivers and is paid; what is chosen is to be reviewed again. */
const choose = async (request: Request, form: FormData, { cart, parts }: Offer) => {
  const choice = readPartChoice(form, parts)
  if (choice) await saveChoice(await api(request), cart.id, choice)
  return redirectTo(checkoutPaths.review())
}

const act = async (request: Request) => {
  const form = await request.formData()
  const kept = await readCartId(request)
  const cartId = confirmedCartId(form) ?? kept
  const found = await findCart(await api(request), cartId)
  if (!found) return thankAgain(request, cartId)
  // the browser has begun another cart since: that one is to be looked at
  if (cartId !== kept) throw redirectTo(checkoutPaths.cart())
  const offer = await mustReview(request, found)
  if (textOf(form, "intent") === "choose") return choose(request, form, offer)
  const problem = readConfirmation(form, offer.fingerprint, new Date())
  if (!problem) return order(request, offer.cart)
  // this look brought the new prices into the cart, so it alone still knows the old ones
  return data({ problem, refusal: null, offer }, problem === "not_confirmed" ? 400 : 409)
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  return (await unlessDown(act(request))) ?? data(null, 503)
}

export default function ReviewPage({ loaderData, actionData }: Route.ComponentProps) {
  const offer = actionData?.offer ?? loaderData.offer
  const { problem, refusal } = actionData ?? { problem: null, refusal: null }
  const unconfirmed = problem === "not_confirmed" ? problemText(problem) : undefined
  const changed = problem && !unconfirmed ? problemText(problem) : null
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <CheckoutSteps current="review" />
      <h1 className="mb-4 text-2xl font-bold">{m.review_title()}</h1>
      {offer ? (
        <ReviewBody
          {...offer}
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
