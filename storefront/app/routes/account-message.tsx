import { readOwnQuestion, writeInOwnQuestion } from "@ocop/contracts"
import { carePaths } from "~/features/care/care-paths"
import { aboutName } from "~/features/care/care-words"
import { sendForm, typedText } from "~/features/care/form-answer.server"
import { MessageForm, Thread } from "~/features/care/thread"
import { openAccount, ownOr404 } from "~/features/checkout/own-account.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/account-message"

export const meta = () => [
  { title: pageTitle(m.care_own_questions()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { api } = await openAccount(request)
  const call = { params: { id: params.questionId } }
  const { question } = await ownOr404(api.call(readOwnQuestion, call))
  if (!question) throw new Response(null, { status: 404 })
  return question
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openAccount(request)
  const form = await request.formData()
  const id = params.questionId
  const sent = api.call(writeInOwnQuestion, { params: { id }, body: { text: typedText(form) } })
  return sendForm(form, sent, carePaths.message(id))
}

export default function AccountMessagePage({ loaderData, actionData }: Route.ComponentProps) {
  const { about, producer, messages } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <p className="mb-2">
        <a href={carePaths.messages()} className="inline-block py-2 underline">
          {m.care_own_questions()}
        </a>
      </p>
      <h1 className="mb-2 text-2xl font-bold">{aboutName(about)}</h1>
      {producer ? <p className="mb-4">{m.care_to({ name: producer.name })}</p> : null}
      <Notice text={actionData?.refusal ?? null} />
      <Thread messages={messages} />
      <MessageForm
        label={m.care_write_more()}
        button={m.care_send()}
        value={actionData?.typed.text ?? ""}
        error={actionData?.refusal}
      />
    </div>
  )
}
