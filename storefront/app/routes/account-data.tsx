import {
  ApiError,
  CONSENT_PURPOSES,
  deleteAccount,
  giveConsent,
  listConsents,
  type ApiClient,
} from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { AccountTrail } from "~/features/checkout/account-trail"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { ConsentList } from "~/features/checkout/consent-list"
import { forgetCartId, forgetCustomerToken, forgetOrders } from "~/features/checkout/cookies.server"
import { DeleteAccount } from "~/features/checkout/delete-account"
import { textOf } from "~/features/checkout/form-result"
import { openAccount } from "~/features/checkout/own-account.server"
import { Section } from "~/features/checkout/review-parts"
import { refusalText } from "~/features/checkout/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { BUTTON, ErrorSummary, Notice } from "~/ui/form-parts"
import type { Route } from "./+types/account-data"

export const meta = () => [
  { title: pageTitle(m.account_data()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request }: Route.LoaderArgs) =>
  (await openAccount(request)).api.call(listConsents)

const goodbye = async () => {
  const headers = new Headers()
  headers.append("set-cookie", await forgetCustomerToken())
  headers.append("set-cookie", await forgetCartId())
  headers.append("set-cookie", await forgetOrders())
  return redirect(`${checkoutPaths.account()}?da-xoa`, { status: 303, headers })
}

const remove = async (api: ApiClient, form: FormData) => {
  if (textOf(form, "confirmed") !== "yes")
    return data({ field: "confirmed", text: m.account_delete_unconfirmed() }, 400)
  const password = textOf(form, "password", 200)
  if (!password)
    return data({ field: "delete_password", text: refusalText("customer.password_wrong") }, 400)
  await api.call(deleteAccount, { body: { password } })
  return goodbye()
}

const consent = async (api: ApiClient, form: FormData) => {
  const purpose = CONSENT_PURPOSES.find((one) => one === textOf(form, "purpose"))
  if (!purpose) return data({ field: null, text: refusalText("request.invalid") }, 400)
  const given = textOf(form, "given") === "yes"
  const version = textOf(form, "version", 40)
  await api.call(giveConsent, { body: { purpose, given, version, language: getLocale() } })
  return redirect(checkoutPaths.ownData(), { status: 303 })
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openAccount(request)
  const form = await request.formData()
  try {
    return await (textOf(form, "intent") === "delete" ? remove(api, form) : consent(api, form))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const field = error.code === "customer.password_wrong" ? "delete_password" : null
    return data({ field, text: refusalText(error.code) }, error.status)
  }
}

export default function AccountDataPage({ loaderData, actionData }: Route.ComponentProps) {
  const { field, text } = actionData ?? { field: null, text: null }
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AccountTrail />
      <h1 className="mb-4 text-2xl font-bold">{m.account_data()}</h1>
      {field && text ? <ErrorSummary items={[{ field, text }]} /> : <Notice text={text} />}
      <Section title={m.consent_title()}>
        <ConsentList consents={loaderData.consents} />
      </Section>
      <Section title={m.export_title()}>
        <p className="mb-3">{m.export_explained()}</p>
        <a href={checkoutPaths.ownDataFile()} className={BUTTON}>
          {m.export_download()}
        </a>
      </Section>
      <Section title={m.account_delete()}>
        <DeleteAccount field={field} text={text ?? undefined} />
      </Section>
    </div>
  )
}
