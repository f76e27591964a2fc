import { ApiError } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { AccountTrail } from "~/features/checkout/account-trail"
import { findAddresses, saveAddress } from "~/features/checkout/address-book.server"
import { AddressFields } from "~/features/checkout/address-fields"
import {
  ADDRESS_FIELDS,
  readAddress,
  typedFromAddress,
  type AddressField,
  type AddressProblem,
} from "~/features/checkout/address-form"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { textOf, typedFields } from "~/features/checkout/form-result"
import { openAccount, ownOr404 } from "~/features/checkout/own-account.server"
import { findPlaces } from "~/features/checkout/places.server"
import { problemText, refusalText } from "~/features/checkout/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { ErrorSummary, Notice, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import placeSearch from "~/islands/place-search.ts?worker&url"
import type { Route } from "./+types/account-address"

export const meta = () => [
  { title: pageTitle(m.account_addresses()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const NEW = "moi"

const open = async (request: Request, id: string) => {
  const { api } = await openAccount(request)
  const address = (await findAddresses(api)).find((one) => one.id === id) ?? null
  if (!address && id !== NEW) throw new Response(null, { status: 404 })
  return { api, address }
}

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { api, address } = await open(request, params.addressId)
  const typed = typedFromAddress(address)
  const isDefault = address?.is_default_shipping ?? false
  return { typed, isDefault, places: await findPlaces(api, typed) }
}

type Errors = Partial<Record<AddressField, AddressProblem>>

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api, address } = await open(request, params.addressId)
  const form = await request.formData()
  const typed = typedFields(form, ADDRESS_FIELDS)
  const isDefault = textOf(form, "is_default") === "yes"
  const again = async (status: number, errors: Errors, refusal: string | null = null) =>
    data({ typed, isDefault, errors, refusal, places: await findPlaces(api, typed) }, status)
  if (form.get("step") !== "continue") return again(200, {})
  const read = readAddress(form)
  if (!read.ok) return again(400, read.errors)
  try {
    await ownOr404(saveAddress(api, address?.id ?? null, read.value))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return again(error.status, {}, refusalText(error.code))
  }
  return redirect(checkoutPaths.addresses(), { status: 303 })
}

const summaryOf = (errors: Errors) =>
  (Object.entries(errors) as [AddressField, AddressProblem][]).map(([field, problem]) => ({
    field,
    text: problemText(problem) ?? "",
  }))

const DefaultBox = ({ isDefault }: { isDefault: boolean }) => (
  <label className="flex min-h-11 items-center gap-3">
    <input
      type="checkbox"
      name="is_default"
      value="yes"
      defaultChecked={isDefault}
      className="size-6"
    />
    {m.address_make_default()}
  </label>
)

export default function AccountAddressPage({ loaderData, actionData }: Route.ComponentProps) {
  const { typed, places, isDefault } = actionData ?? loaderData
  const summary = summaryOf(actionData?.errors ?? {})
  const texts = Object.fromEntries(summary.map(({ field, text }) => [field, text]))
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AccountTrail />
      <h1 className="mb-4 text-2xl font-bold">{m.account_addresses()}</h1>
      <ErrorSummary items={summary} />
      <Notice text={actionData?.refusal ?? null} />
      <form method="post" noValidate className="space-y-4">
        {/* Enter in a field takes the first button of a form: it must be the one that goes on. */}
        <button name="step" value="continue" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <TextField
          name="full_name"
          label={m.checkout_name()}
          value={typed.full_name}
          autoComplete="name"
          error={texts.full_name}
        />
        <TextField
          name="phone"
          label={m.checkout_phone()}
          value={typed.phone}
          type="tel"
          autoComplete="tel"
          error={texts.phone}
        />
        <AddressFields places={places} typed={typed} errors={texts} />
        <DefaultBox isDefault={isDefault} />
        <button name="step" value="continue" className={WIDE_BUTTON}>
          {m.address_save()}
        </button>
      </form>
      <script defer src={placeSearch} />
    </div>
  )
}
