import type { OcopErrorCode } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { carePaths } from "~/features/care/care-paths"
import {
  readAccount,
  type AccountField,
  type AccountProblem,
} from "~/features/checkout/account-form"
import { AccountForm, SignedIn } from "~/features/checkout/account-parts"
import { findCustomer, openSession } from "~/features/checkout/account.server"
import { accountOf } from "~/features/checkout/stock-endpoints"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import {
  forgetCustomerToken,
  forgetOrders,
  keepCustomerToken,
  readCartId,
  readCustomerToken,
} from "~/features/checkout/cookies.server"
import { ErrorSummary, Notice } from "~/ui/form-parts"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { problemText, refusalText } from "~/features/checkout/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import type { Route } from "./+types/account"

export const meta = () => [
  { title: pageTitle(m.account_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, url }: Route.LoaderArgs) => ({
  isDeleted: url.searchParams.has("da-xoa"),
  customer: await findCustomer(await readCustomerToken(request)),
})

type Errors = Partial<Record<AccountField, AccountProblem>>

/** Whoever came here to ask about a product, or in the middle of ordering, goes on there. */
const goOn = async (request: Request, asked: string | null, cookie: string) => {
  const isOrdering = (await readCartId(request)) !== null
  const other = isOrdering ? checkoutPaths.checkout() : checkoutPaths.account()
  const place = asked ? carePaths.askAboutProduct(asked) : other
  return redirect(place, { status: 303, headers: { "set-cookie": cookie } })
}

const signOut = async () => {
  const headers = new Headers()
  headers.append("set-cookie", await forgetCustomerToken())
  headers.append("set-cookie", await forgetOrders())
  return redirect(checkoutPaths.account(), { status: 303, headers })
}

const refusalOf = (kind: "sign_in" | "register", code: OcopErrorCode | null): string => {
  if (code) return refusalText(code)
  return kind === "register" ? m.account_taken() : m.account_refused()
}

export const action = async ({ request, url }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  if (form.get("intent") === "sign_out") return signOut()
  const kind = form.get("intent") === "register" ? ("register" as const) : ("sign_in" as const)
  const read = readAccount(form)
  if (!read.ok) return data({ kind, typed: read.typed, errors: read.errors, refusal: null }, 400)
  const opened = await openSession(read.value)
  const asked = url.searchParams.get("hoi")
  if (opened.token !== null)
    return goOn(request, asked, await keepCustomerToken(request, opened.token))
  const typed = { ...read.value, password: "", consent_orders: "" }
  return data({ kind, typed, errors: {} as Errors, refusal: refusalOf(kind, opened.code) }, 400)
}

export default function AccountPage({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Errors = actionData?.errors ?? {}
  const summary = (Object.entries(errors) as [AccountField, AccountProblem][]).map(
    ([field, problem]) => ({
      field: `${actionData?.kind}_${field}`,
      text: problemText(problem) ?? "",
    })
  )
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold">{m.account_title()}</h1>
      <ErrorSummary items={summary} />
      <Notice text={actionData?.refusal ?? null} />
      {loaderData.isDeleted ? (
        <p role="status" className="mb-4">
          {m.account_deleted()}
        </p>
      ) : null}
      {loaderData.customer ? (
        <SignedIn account={accountOf(loaderData.customer)} />
      ) : (
        (["sign_in", "register"] as const).map((kind) => (
          <AccountForm
            key={kind}
            kind={kind}
            typed={actionData?.kind === kind ? actionData.typed : null}
            errors={actionData?.kind === kind ? errors : {}}
          />
        ))
      )}
    </div>
  )
}
