import { askAboutProduct, readProduct, readProductQuestion } from "@ocop/contracts"
import { carePaths } from "~/features/care/care-paths"
import { sendForm, typedText } from "~/features/care/form-answer.server"
import { MessageForm, Thread } from "~/features/care/thread"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { findCustomer } from "~/features/checkout/account.server"
import { readCustomerToken } from "~/features/checkout/cookies.server"
import { openAccount } from "~/features/checkout/own-account.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle } from "~/lib/page"
import { orNotFound } from "~/lib/refusals.server"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { BUTTON, Notice } from "~/ui/form-parts"
import type { Route } from "./+types/product-question"

export const meta = () => [
  { title: pageTitle(m.care_ask_product()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** The answer lands in the account, so that only whoever asked reads it: guests sign in first. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const token = await readCustomerToken(request)
  const isCustomer = (await findCustomer(token)) !== null
  const api = await floorApi(isCustomer ? token : null)
  const call = { params: { handle: params.handle } }
  const { product } = await orNotFound(api.call(readProduct, call))
  const asked = isCustomer ? await orNotFound(api.call(readProductQuestion, call)) : null
  const { title, handle, producer } = product
  return { isCustomer, title, handle, producer, messages: asked?.question?.messages ?? [] }
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openAccount(request)
  const form = await request.formData()
  const { handle } = params
  const sent = api.call(askAboutProduct, { params: { handle }, body: { text: typedText(form) } })
  return sendForm(form, sent, carePaths.askAboutProduct(handle))
}

const Guest = ({ handle }: { handle: string }) => (
  <>
    <p className="mb-4">{m.care_sign_in_first()}</p>
    <a href={carePaths.signInToAsk(handle)} className={BUTTON}>
      {m.care_sign_in()}
    </a>
  </>
)

export default function ProductQuestionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { isCustomer, title, handle, producer, messages } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <p className="mb-2">
        <a href={catalogPaths.product(handle)} className="inline-block py-2 underline">
          {title}
        </a>
      </p>
      <h1 className="mb-2 text-2xl font-bold">{m.care_ask_product()}</h1>
      {producer ? <p className="mb-2">{m.care_to({ name: producer.name })}</p> : null}
      <p className="mb-4">{m.care_private()}</p>
      <Notice text={actionData?.refusal ?? null} />
      {messages.length ? <Thread messages={messages} /> : null}
      {isCustomer ? (
        <MessageForm
          label={m.care_your_question()}
          button={m.care_send()}
          value={actionData?.typed.text ?? ""}
          error={actionData?.refusal}
        />
      ) : (
        <Guest handle={handle} />
      )}
    </div>
  )
}
