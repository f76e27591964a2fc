import { carePaths } from "~/features/care/care-paths"
import { ComplainForm, ComplaintActs } from "~/features/care/complaint-forms"
import { ComplaintFacts, ComplaintTrail } from "~/features/care/complaint-parts"
import { sendForm } from "~/features/care/form-answer.server"
import { actOnComplaints, openOrderComplaints } from "~/features/care/order-care.server"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/order-complaint"

export const meta = () => [
  { title: pageTitle(m.care_complain()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = ({ request, params }: Route.LoaderArgs) =>
  openOrderComplaints(request, params.orderId)

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const { orderId } = params
  return sendForm(form, actOnComplaints(request, orderId, form), carePaths.complain(orderId))
}

const isOpen = ({ may }: { may: readonly string[] }): boolean => may.length > 0

export default function OrderComplaintPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { complaints } = loaderData
  const refused = actionData ?? null
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <p className="mb-2">
        <a href={parcelPaths.order(params.orderId)} className="inline-block py-2 underline">
          {m.care_back_to_order()}
        </a>
      </p>
      <h1 className="mb-2 text-2xl font-bold">{m.care_complain()}</h1>
      <p className="mb-4">
        {m.care_complain_intro()}{" "}
        <a href={carePaths.rules()} className="underline">
          {m.care_rules()}
        </a>
      </p>
      <Notice text={refused?.refusal ?? null} />
      {complaints.map((complaint) => (
        <article key={complaint.id} className={`${CARD} mb-6`}>
          <ComplaintFacts complaint={complaint} />
          {complaint.photos ? (
            <p className="mb-4">{m.care_photo_count({ count: complaint.photos })}</p>
          ) : null}
          <ComplaintTrail entries={complaint.entries} />
          <ComplaintActs complaint={complaint} refused={refused} />
        </article>
      ))}
      {complaints.some(isOpen) ? null : <ComplainForm refused={refused} />}
    </div>
  )
}
