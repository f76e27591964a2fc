import { carePaths } from "~/features/care/care-paths"
import { sendForm } from "~/features/care/form-answer.server"
import { askOfOrder, openOrderQuestion } from "~/features/care/order-care.server"
import { MessageForm, Thread } from "~/features/care/thread"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/order-question"

export const meta = () => [
  { title: pageTitle(m.care_ask_order()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = ({ request, params }: Route.LoaderArgs) =>
  openOrderQuestion(request, params.orderId)

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const { orderId } = params
  return sendForm(form, askOfOrder(request, orderId, form), carePaths.askAboutOrder(orderId))
}

export default function OrderQuestionPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { question } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <p className="mb-2">
        <a href={parcelPaths.order(params.orderId)} className="inline-block py-2 underline">
          {m.care_back_to_order()}
        </a>
      </p>
      <h1 className="mb-2 text-2xl font-bold">{m.care_ask_order()}</h1>
      <p className="mb-4">{m.care_private()}</p>
      <Notice text={actionData?.refusal ?? null} />
      {question ? <Thread messages={question.messages} /> : null}
      <MessageForm
        label={m.care_your_question()}
        button={m.care_send()}
        value={actionData?.typed.text ?? ""}
        error={actionData?.refusal}
      />
    </div>
  )
}
