import { ApiError } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { readCartForm, type CartIntent } from "~/features/checkout/cart-form"
import { CartBody, EmptyCart } from "~/features/checkout/cart-body"
import { toCartView } from "~/features/checkout/cart-view"
import { applyToCart, findCart } from "~/features/checkout/cart.server"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import {
  forgetCartId,
  keepCartId,
  readCartId,
  readOrderIds,
} from "~/features/checkout/cookies.server"
import { OutageNotice } from "~/features/checkout/outage-notice"
import { unlessDown } from "~/features/checkout/outage.server"
import { floorApi } from "~/lib/floor.server"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { refusalText } from "~/features/checkout/words"
import { CheckoutSteps } from "~/features/checkout/checkout-steps"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import liveCart from "~/islands/live-cart.ts?worker&url"
import type { Route } from "./+types/cart"

export const meta = () => [
  { title: pageTitle(m.cart_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const loadView = async (request: Request) => {
  const cart = await findCart(await floorApi(), await readCartId(request))
  return { view: cart && toCartView(cart) }
}

export const loader = async ({ request }: Route.LoaderArgs) => {
  const [lastOrder = null] = await readOrderIds(request)
  const loaded = await unlessDown(loadView(request))
  return data({ view: null, ...loaded, lastOrder, isDown: !loaded }, loaded ? 200 : 503)
}

const apply = async (request: Request, intent: CartIntent) => {
  const api = await floorApi()
  const cart = await findCart(api, await readCartId(request))
  const id = await applyToCart(api, cart, intent)
  const cookie = id ? await keepCartId(request, id) : await forgetCartId()
  return redirect(checkoutPaths.cart(), { status: 303, headers: { "set-cookie": cookie } })
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const read = readCartForm(await request.formData())
  if (!read.ok) return data({ line_id: read.line_id, code: read.code, typed: read.typed }, 400)
  try {
    return (await unlessDown(apply(request, read.intent))) ?? data(null, 503)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { intent } = read
    const line_id = "line_id" in intent ? intent.line_id : null
    const typed = "quantity" in intent ? String(intent.quantity) : ""
    return data({ line_id, code: error.code, typed }, 400)
  }
}

export default function CartPage({ loaderData, actionData }: Route.ComponentProps) {
  const { view, lastOrder, isDown } = loaderData
  const problem = actionData ? { ...actionData, text: refusalText(actionData.code) } : null
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      {view?.pieces ? <CheckoutSteps current="cart" /> : null}
      <h1 className="mb-4 text-2xl font-bold">{m.cart_title()}</h1>
      <p data-live-status role="status" className="sr-only" />
      {isDown ? <OutageNotice /> : null}
      {view?.pieces ? <CartBody view={view} problem={problem} /> : null}
      {view?.pieces || isDown ? null : (
        <EmptyCart notice={problem?.text ?? null} lastOrder={lastOrder} />
      )}
      <script defer src={liveCart} />
    </div>
  )
}
