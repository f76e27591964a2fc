import { ApiError } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { findCustomer } from "~/features/checkout/account.server"
import { AddressFields } from "~/features/checkout/address-fields"
import { findCart, saveRecipient } from "~/features/checkout/cart.server"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { readCartId, readCustomerToken } from "~/features/checkout/cookies.server"
import { floorApi } from "~/lib/floor.server"
import { typedFields } from "~/features/checkout/form-result"
import { WIDE_BUTTON, ErrorSummary, Notice, TextField } from "~/ui/form-parts"
import { findPlaces } from "~/features/checkout/places.server"
import {
  readRecipient,
  RECIPIENT_FIELDS,
  type RecipientField,
  type RecipientProblem,
  type RecipientTyped,
} from "~/features/checkout/recipient-form"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { typedFromCart } from "~/features/checkout/typed-recipient"
import { problemText, refusalText } from "~/features/checkout/words"
import { CheckoutSteps } from "~/features/checkout/checkout-steps"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
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
  if (!cart?.lines.length) throw redirect(checkoutPaths.cart())
  return { api, cart, customer: await findCustomer(token) }
}

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { api, cart, customer } = await openCheckout(request)
  const typed = typedFromCart(cart, customer)
  return { typed, places: await findPlaces(api, typed), customer }
}

type Errors = Partial<Record<RecipientField, RecipientProblem>>

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const { api, cart, customer } = await openCheckout(request)
  const typed = typedFields(form, RECIPIENT_FIELDS)
  const again = async (status: number, errors: Errors, refusal: string | null = null) =>
    data({ typed, errors, refusal, places: await findPlaces(api, typed) }, status)
  if (form.get("step") !== "continue") return again(200, {})
  const read = readRecipient(form)
  if (!read.ok) return again(400, read.errors)
  try {
    await saveRecipient(api, cart.id, read.value, customer !== null)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return again(error.status, {}, refusalText(error.code))
  }
  return redirect(checkoutPaths.review(), { status: 303 })
}

const summaryOf = (errors: Errors) =>
  (Object.entries(errors) as [RecipientField, RecipientProblem][]).map(([field, problem]) => ({
    field,
    text: problemText(problem) ?? "",
  }))

const PersonFields = ({ typed, errors }: { typed: RecipientTyped; errors: Errors }) => (
  <>
    <TextField
      name="full_name"
      label={m.checkout_name()}
      value={typed.full_name}
      autoComplete="name"
      error={problemText(errors.full_name)}
    />
    <TextField
      name="phone"
      label={m.checkout_phone()}
      hint={m.checkout_phone_hint()}
      value={typed.phone}
      type="tel"
      autoComplete="tel"
      error={problemText(errors.phone)}
    />
    <TextField
      name="email"
      label={m.checkout_email()}
      value={typed.email}
      type="email"
      autoComplete="email"
      optional
      error={problemText(errors.email)}
    />
  </>
)

const Who = ({ email }: { email: string | undefined }) =>
  email ? (
    <p className="mb-4">{m.checkout_signed_in_as({ email })}</p>
  ) : (
    <p className="mb-4">
      {m.checkout_guest_note()}{" "}
      <a href={checkoutPaths.account()} className="underline">
        {m.checkout_sign_in()}
      </a>
    </p>
  )

export default function CheckoutPage({ loaderData, actionData }: Route.ComponentProps) {
  const { typed, places } = actionData ?? loaderData
  const errors = actionData?.errors ?? {}
  const shown = {
    commune_code: problemText(errors.commune_code),
    street: problemText(errors.street),
  }
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <CheckoutSteps current="delivery" />
      <h1 className="mb-4 text-2xl font-bold">{m.checkout_title()}</h1>
      <ErrorSummary items={summaryOf(errors)} />
      <Notice text={actionData?.refusal ?? null} />
      <Who email={loaderData.customer?.email} />
      <form method="post" noValidate className="space-y-4">
        {/* Enter in a field takes the first button of a form: it must be the one that goes on. */}
        <button name="step" value="continue" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <PersonFields typed={typed} errors={errors} />
        <AddressFields places={places} typed={typed} errors={shown} />
        <button name="step" value="continue" className={WIDE_BUTTON}>
          {m.checkout_continue()}
        </button>
      </form>
    </div>
  )
}
