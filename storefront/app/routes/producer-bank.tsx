import { producerReadBankAccount, producerSaveBankAccount } from "@ocop/contracts"
import { data, redirect } from "react-router"
import {
  bankErrorOf,
  bankErrors,
  bankFrom,
  typedBank,
  type BankErrors,
  type TypedBank,
} from "~/features/payment/bank-form"
import {
  BankForm,
  bankSummary,
  EarlierAccounts,
  PresentAccount,
} from "~/features/payment/bank-parts"
import { bankPath } from "~/features/payment/payment-paths"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, orSignIn, refusalOf } from "~/features/producer-area/session.server"
import { errorText } from "~/features/producer-area/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice } from "~/ui/form-parts"
import type { Route } from "./+types/producer-bank"

export const meta = () => [
  { title: pageTitle(m.pbank_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** The account is the owner's alone, its page too. */
const openOwner = async (request: Request) => {
  const session = await openProducer(request)
  if (!session.producer.capabilities.includes("manage_bank_account"))
    throw new Response(null, { status: 404 })
  return session
}

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { api, producer } = await openOwner(request)
  const read = await orSignIn(api.call(producerReadBankAccount))
  return { ...read, name: producer.name, isSaved: url.searchParams.has("da-luu") }
}

interface Refused {
  typed: TypedBank
  errors: BankErrors
  refusal: string | null
}

const again = (status: number, refused: Refused) => data(refused, status)

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openOwner(request)
  const typed = typedBank(await request.formData())
  const errors = bankErrors(typed)
  if (Object.keys(errors).length) return again(400, { typed, errors, refusal: null })
  try {
    await orSignIn(api.call(producerSaveBankAccount, { body: typed }))
    return redirect(bankPath("saved"), { status: 303 })
  } catch (error) {
    if (error instanceof Response) throw error
    const { status, code } = refusalOf(error)
    const shown = bankErrorOf(code)
    const refusal = Object.keys(shown).length ? null : (errorText(code) ?? null)
    return again(status, { typed, errors: shown, refusal })
  }
}

export default function ProducerBankPage({ loaderData, actionData }: Route.ComponentProps) {
  const { account, history, name, isSaved } = loaderData
  const errors = actionData?.errors ?? {}
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop name={name} />
      <h1 className="mb-4 text-2xl font-bold">{m.pbank_title()}</h1>
      <ErrorSummary items={bankSummary(errors)} />
      <Notice text={actionData?.refusal ?? null} />
      {isSaved && !actionData ? (
        <p role="status" className="mb-4 rounded-soft bg-river-soft p-3 font-semibold">
          {m.pbank_saved()}
        </p>
      ) : null}
      <p className="mb-4">{m.pbank_intro()}</p>
      <PresentAccount account={account} />
      <BankForm typed={actionData?.typed ?? bankFrom(account)} errors={errors} />
      <EarlierAccounts history={history} />
    </div>
  )
}
