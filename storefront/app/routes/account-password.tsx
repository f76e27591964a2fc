import { data } from "react-router"
import { problemText, refusalText } from "~/features/checkout/words"
import { readPasswordForm, tokenOf } from "~/features/password/password-form"
import { AskForm, LinkSent, PasswordSet, SetForm } from "~/features/password/password-parts"
import { askLink, setPassword } from "~/features/password/password.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice } from "~/ui/form-parts"
import type { Route } from "./+types/account-password"

export const meta = () => [
  { title: pageTitle(m.password_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = ({ url }: Route.LoaderArgs) => ({
  token: tokenOf(url.searchParams.get("ma")),
})

interface Shown {
  done: "sent" | "set" | null
  account: string
  token: string | null
  /** At the one field there is. */
  problem?: string
  refusal: string | null
}

const NOTHING: Shown = { done: null, account: "", token: null, refusal: null }

const answer = (shown: Partial<Shown>, status = 200) => data({ ...NOTHING, ...shown }, { status })

const ask = async (account: string) => {
  const code = await askLink(account)
  return code ? answer({ account, refusal: refusalText(code) }, 429) : answer({ done: "sent" })
}

const set = async (token: string | null, password: string) =>
  token && (await setPassword(token, password))
    ? answer({ done: "set" })
    : answer({ refusal: m.password_link_old() }, 400)

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const input = readPasswordForm(await request.formData())
  if (input.step === "ask")
    return input.isRight
      ? ask(input.account)
      : answer({ account: input.account, problem: problemText("account_malformed") }, 400)
  return input.isRight
    ? set(input.token, input.password)
    : answer({ token: input.token, problem: problemText("password_short") }, 400)
}

const Form = ({ token, account, problem }: Pick<Shown, "token" | "account" | "problem">) =>
  token ? <SetForm token={token} error={problem} /> : <AskForm account={account} error={problem} />

export default function PasswordPage({ loaderData, actionData }: Route.ComponentProps) {
  const { done, account, token, problem, refusal } = actionData ?? { ...NOTHING, ...loaderData }
  const field = token ? "password" : "account"
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold">{m.password_title()}</h1>
      <ErrorSummary items={problem ? [{ field, text: problem }] : []} />
      <Notice text={refusal} />
      {done === "sent" ? <LinkSent /> : null}
      {done === "set" ? <PasswordSet /> : null}
      {done ? null : <Form token={token} account={account} problem={problem} />}
    </div>
  )
}
