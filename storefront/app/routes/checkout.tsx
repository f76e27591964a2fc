import { ApiError, type ApiClient } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { accountOf } from "~/features/checkout/stock-endpoints"
import { m } from "~/paraglide/messages"
import { findCustomer } from "~/features/checkout/account.server"
import { findAddresses } from "~/features/checkout/address-book.server"
import { findCart, saveRecipient } from "~/features/checkout/cart.server"
import { CheckoutForm } from "~/features/checkout/checkout-form"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import {
  forgetCustomerToken,
  readCartId,
  readCustomerToken,
} from "~/features/checkout/cookies.server"
import { floorApi } from "~/lib/floor.server"
import { typedFields } from "~/features/checkout/form-result"
import { unlessDown } from "~/features/checkout/outage.server"
import { OutageNotice } from "~/features/checkout/outage-notice"
import { ErrorSummary, Notice } from "~/ui/form-parts"
import { findPlaces, NO_PLACES } from "~/features/checkout/places.server"
import {
  readRecipient,
  RECIPIENT_FIELDS,
  type RecipientField,
  type RecipientProblem,
  type RecipientTyped,
} from "~/features/checkout/recipient-form"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { EMPTY_RECIPIENT, typedFromBook, typedFromCart } from "~/features/checkout/typed-recipient"
import { withoutCart } from "~/features/checkout/without-cart.server"
import { problemText, refusalText } from "~/features/checkout/words"
import { CheckoutSteps } from "~/features/checkout/checkout-steps"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import placeSearch from "~/islands/place-search.ts?worker&url"
import type { Route } from "./+types/checkout"

export const meta = () => [
  { title: pageTitle(m.checkout_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const openCheckout = async (request: Request) => {
  const token = await readCustomerToken(request)
  const api = await floorApi(token)
  const cart = await findCart(api, await readCartId(request))
  if (!cart) throw await withoutCart(request)
  if (!cart.lines.length) throw redirect(checkoutPaths.cart())
  const customer = await findCustomer(token)
  return { api, cart, customer, isExpired: token !== null && customer === null }
}

const loadForm = async (request: Request) => {
  const { api, cart, customer, isExpired } = await openCheckout(request)
  const book = customer ? await findAddresses(api) : []
  const chosen = new URL(request.url).searchParams.get("dia-chi")
  const typed = typedFromBook(typedFromCart(cart, customer), book, chosen)
  return { typed, places: await findPlaces(api, typed), customer, book, isExpired }
}

const NOTHING = {
  typed: EMPTY_RECIPIENT,
  places: NO_PLACES,
  customer: null,
  book: [],
  isExpired: false,
}

export const loader = async ({ request }: Route.LoaderArgs) => {
  const loaded = await unlessDown(loadForm(request))
  return data({ ...(loaded ?? NOTHING), isDown: !loaded }, loaded ? 200 : 503)
}

type Errors = Partial<Record<RecipientField, RecipientProblem>>

interface Again {
  typed: RecipientTyped
  errors: Errors
  refusal: string | null
  status: number
  /** Set where a session has run out: the next attempt is a guest's. */
  cookie?: string
}

const again = async (api: ApiClient, { status, cookie, ...shown }: Again) => {
  const headers = cookie ? { "set-cookie": cookie } : undefined
  return data({ ...shown, places: await findPlaces(api, shown.typed) }, { status, headers })
}

const act = async (request: Request, form: FormData, typed: RecipientTyped) => {
  const { api, cart, customer, isExpired } = await openCheckout(request)
  const shown = { typed, errors: {}, refusal: null }
  if (form.get("step") !== "continue") return again(api, { ...shown, status: 200 })
  if (isExpired) {
    const cookie = await forgetCustomerToken()
    return again(api, { ...shown, refusal: m.checkout_session_expired(), status: 401, cookie })
  }
  const read = readRecipient(form)
  if (!read.ok) return again(api, { ...shown, errors: read.errors, status: 400 })
  try {
    await saveRecipient(api, cart.id, read.value, customer !== null)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return again(api, { ...shown, refusal: refusalText(error.code), status: error.status })
  }
  return redirect(checkoutPaths.review(), { status: 303 })
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const typed = typedFields(form, RECIPIENT_FIELDS)
  const none = { typed, errors: {} as Errors, refusal: null, places: NO_PLACES }
  return (await unlessDown(act(request, form, typed))) ?? data(none, 503)
}

const summaryOf = (errors: Errors) =>
  (Object.entries(errors) as [RecipientField, RecipientProblem][]).map(([field, problem]) => ({
    field,
    text: problemText(problem) ?? "",
  }))

const textsOf = (errors: Errors): Partial<Record<RecipientField, string>> =>
  Object.fromEntries(summaryOf(errors).map(({ field, text }) => [field, text]))

const Who = ({ account, isExpired }: { account: string | undefined; isExpired: boolean }) =>
  account ? (
    <p className="mb-4">{m.checkout_signed_in_as({ account })}</p>
  ) : (
    <p className="mb-4">
      {isExpired ? m.checkout_session_expired() : m.checkout_guest_note()}{" "}
      <a href={checkoutPaths.account()} className="underline">
        {m.checkout_sign_in()}
      </a>
    </p>
  )

export default function CheckoutPage({ loaderData, actionData }: Route.ComponentProps) {
  const { customer, book, isExpired, isDown } = loaderData
  const { typed, places } = actionData ?? loaderData
  const errors = actionData?.errors ?? {}
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <CheckoutSteps current="delivery" />
      <h1 className="mb-4 text-2xl font-bold">{m.checkout_title()}</h1>
      {isDown ? <OutageNotice /> : null}
      <ErrorSummary items={summaryOf(errors)} />
      <Notice text={actionData?.refusal ?? null} />
      {isDown ? null : (
        <Who account={customer ? accountOf(customer) : undefined} isExpired={isExpired} />
      )}
      <CheckoutForm typed={typed} places={places} errors={textsOf(errors)} book={book} />
      <script defer src={placeSearch} />
    </div>
  )
}
