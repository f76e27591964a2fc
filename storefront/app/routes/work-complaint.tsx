import { answerComplaint, readProducerComplaint } from "@ocop/contracts"
import { carePaths } from "~/features/care/care-paths"
import { ComplaintFacts, ComplaintTrail } from "~/features/care/complaint-parts"
import { sendForm, typedText } from "~/features/care/form-answer.server"
import { MessageForm } from "~/features/care/thread"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, ownOr404 } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/work-complaint"

export const meta = () => [
  { title: pageTitle(m.care_complaints()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const call = { params: { id: params.complaintId } }
  const { complaint } = await ownOr404(api.call(readProducerComplaint, call))
  return { complaint, name: producer.name }
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const form = await request.formData()
  const id = params.complaintId
  const sent = api.call(answerComplaint, { params: { id }, body: { text: typedText(form) } })
  return sendForm(form, sent, carePaths.workComplaint(id))
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1)

export default function WorkComplaintPage({ loaderData, actionData }: Route.ComponentProps) {
  const { complaint, name } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop
        name={name}
        above={{ name: m.care_complaints(), path: carePaths.workComplaints() }}
      />
      <h1 className="mb-2 text-2xl font-bold">
        {m.care_about_order({ number: complaint.order_number })}
      </h1>
      <p className="mb-4">
        <a href={parcelPaths.workOrder(complaint.order_id)} className="inline-block py-2 underline">
          {m.care_open_order()}
        </a>
      </p>
      <Notice text={actionData?.refusal ?? null} />
      <ComplaintFacts complaint={complaint} />
      {complaint.photos ? (
        <ul className="mb-4 flex flex-wrap gap-x-6">
          {numbersTo(complaint.photos).map((number) => (
            <li key={number}>
              <a
                href={carePaths.workPhoto(complaint.id, number)}
                className="inline-block py-2 underline"
              >
                {m.care_photo({ number })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <ComplaintTrail entries={complaint.entries} />
      {complaint.may.includes("answer") ? (
        <MessageForm
          label={m.care_answer_text()}
          hint={m.care_answer_complaint_hint()}
          button={m.care_answer_send()}
          value={actionData?.typed.text ?? ""}
          error={actionData?.refusal}
        />
      ) : null}
    </div>
  )
}
