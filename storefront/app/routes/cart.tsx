import { ApiError } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { readCartForm, type CartIntent } from "~/features/checkout/cart-form"
import { quantityFieldId, SellerLines } from "~/features/checkout/cart-lines"
import { toCartView } from "~/features/checkout/cart-view"
import { applyToCart, findCart } from "~/features/checkout/cart.server"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { forgetCartId, keepCartId, readCartId } from "~/features/checkout/cookies.server"
import { floorApi } from "~/lib/floor.server"
import { WIDE_BUTTON, ErrorSummary, Notice } from "~/ui/form-parts"
import { formatVnd } from "~/lib/format"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { refusalText } from "~/features/checkout/words"
import { CheckoutSteps } from "~/features/checkout/checkout-steps"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import type { Route } from "./+types/cart"

export const meta = () => [
  { title: pageTitle(m.cart_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const loadView = async (request: Request) => {
  const cart = await findCart(await floorApi(), await readCartId(request))
  return cart && toCartView(cart)
}

export const loader = async ({ request }: Route.LoaderArgs) => ({ view: await loadView(request) })

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
    return await apply(request, read.intent)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { intent } = read
    const line_id = "line_id" in intent ? intent.line_id : null
    const typed = "quantity" in intent ? String(intent.quantity) : ""
    return data({ line_id, code: error.code, typed }, 400)
  }
}

export default function CartPage({ loaderData, actionData }: Route.ComponentProps) {
  const { view } = loaderData
  const problem = actionData ? { ...actionData, text: refusalText(actionData.code) } : null
  const general = problem && !problem.line_id ? problem.text : null
  if (!view?.pieces) return <EmptyCart notice={general} />
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <CheckoutSteps current="cart" />
      <h1 className="mb-4 text-2xl font-bold">{m.cart_title()}</h1>
      {problem?.line_id ? (
        <ErrorSummary items={[{ field: quantityFieldId(problem.line_id), text: problem.text }]} />
      ) : null}
      <Notice text={general ?? (view.can_continue ? null : m.cart_fix_first())} />
      {view.sellers.map((seller) => (
        <SellerLines key={seller.producer?.id ?? ""} seller={seller} problem={problem} />
      ))}
      <p className="flex justify-between border-t-2 border-ink pt-3 text-lg font-semibold">
        <span>{m.cart_goods_total()}</span>
        <span>{formatVnd(view.item_total)}</span>
      </p>
      <p className="mb-4 text-ink-soft">{m.cart_prices_with_tax()}</p>
      {view.can_continue ? (
        <a href={checkoutPaths.checkout()} className={WIDE_BUTTON}>
          {m.cart_checkout()}
        </a>
      ) : null}
    </div>
  )
}

const EmptyCart = ({ notice }: { notice: string | null }) => (
  <div className="mx-auto max-w-3xl px-4 py-6">
    <h1 className="mb-4 text-2xl font-bold">{m.cart_title()}</h1>
    <Notice text={notice} />
    <p className="mb-4">{m.cart_empty()}</p>
    <a href={checkoutPaths.products()} className={WIDE_BUTTON}>
      {m.cart_go_shopping()}
    </a>
  </div>
)
