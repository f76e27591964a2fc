import {
  COMPLAINT_STATE_NAMES,
  COMPLAINT_SUBJECT_NAMES,
  listProducerComplaints,
  type ProducerComplaint,
} from "@ocop/contracts"
import { carePaths } from "~/features/care/care-paths"
import { said } from "~/features/care/care-words"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, ownOr404 } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { formatDay } from "~/lib/dates"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import type { Route } from "./+types/work-complaints"

export const meta = () => [
  { title: pageTitle(m.care_complaints()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** An old phone shows no more at once. */
const SHOWN = 50

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  if (!producer.capabilities.includes("answer_buyers")) throw new Response(null, { status: 404 })
  const found = await ownOr404(api.call(listProducerComplaints, { query: { limit: SHOWN } }))
  return { ...found, name: producer.name }
}

const ComplaintCard = ({ complaint }: { complaint: ProducerComplaint }) => (
  <li className={CARD}>
    <a
      href={carePaths.workComplaint(complaint.id)}
      className="inline-block py-1 text-lg font-semibold underline"
    >
      {m.care_about_order({ number: complaint.order_number })}
    </a>
    <p>{said(COMPLAINT_SUBJECT_NAMES[complaint.subject])}</p>
    <p className="font-semibold">{said(COMPLAINT_STATE_NAMES[complaint.state])}</p>
    {complaint.state === "waiting" ? (
      <p>{m.care_reply_on({ day: formatDay(complaint.reply_on) })}</p>
    ) : null}
    <p className="line-clamp-2 break-words">{complaint.text}</p>
  </li>
)

export default function WorkComplaintsPage({ loaderData }: Route.ComponentProps) {
  const { complaints, waiting, name } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop name={name} />
      <h1 className="mb-2 text-2xl font-bold">{m.care_complaints()}</h1>
      <p className="mb-4">{m.care_work_waiting({ count: waiting })}</p>
      {complaints.length ? (
        <ul className="space-y-3">
          {complaints.map((complaint) => (
            <ComplaintCard key={complaint.id} complaint={complaint} />
          ))}
        </ul>
      ) : (
        <p>{m.care_no_complaints()}</p>
      )}
    </div>
  )
}
