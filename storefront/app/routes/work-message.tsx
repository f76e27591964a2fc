import { answerQuestion, readProducerQuestion } from "@ocop/contracts"
import { carePaths } from "~/features/care/care-paths"
import { aboutName } from "~/features/care/care-words"
import { sendForm, typedText } from "~/features/care/form-answer.server"
import { MessageForm, Thread } from "~/features/care/thread"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, ownOr404 } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/work-message"

export const meta = () => [
  { title: pageTitle(m.care_work_messages()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const call = { params: { id: params.questionId } }
  const { question } = await ownOr404(api.call(readProducerQuestion, call))
  return { question, name: producer.name }
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const form = await request.formData()
  const id = params.questionId
  const sent = api.call(answerQuestion, { params: { id }, body: { text: typedText(form) } })
  return sendForm(form, sent, carePaths.workMessage(id))
}

export default function WorkMessagePage({ loaderData, actionData }: Route.ComponentProps) {
  const { question, name } = loaderData
  const { about, asker, messages } = question
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop
        name={name}
        above={{ name: m.care_work_messages(), path: carePaths.workMessages() }}
      />
      <h1 className="mb-2 text-2xl font-bold">{aboutName(about)}</h1>
      <p className="mb-4">{asker ?? m.care_buyer()}</p>
      {about.kind === "order" ? (
        <p className="mb-4">
          <a href={parcelPaths.workOrder(about.order_id)} className="inline-block py-2 underline">
            {m.care_open_order()}
          </a>
        </p>
      ) : null}
      <Notice text={actionData?.refusal ?? null} />
      <Thread messages={messages} />
      <MessageForm
        label={m.care_answer_text()}
        hint={m.care_answer_hint()}
        button={m.care_answer_send()}
        value={actionData?.typed.text ?? ""}
        error={actionData?.refusal}
      />
    </div>
  )
}
