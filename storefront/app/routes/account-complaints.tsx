import { COMPLAINT_SUBJECT_NAMES, listOwnComplaints, type StoreComplaint } from "@ocop/contracts"
import { carePaths } from "~/features/care/care-paths"
import { said } from "~/features/care/care-words"
import { ComplaintDays, ComplaintStanding } from "~/features/care/complaint-parts"
import { AccountTrail } from "~/features/checkout/account-trail"
import { openAccount } from "~/features/checkout/own-account.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { formatDay } from "~/lib/dates"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import type { Route } from "./+types/account-complaints"

export const meta = () => [
  { title: pageTitle(m.selling_own_complaints()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const SHOWN = 100

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { api } = await openAccount(request)
  return await api.call(listOwnComplaints, { query: { limit: SHOWN } })
}

const ComplaintCard = ({ complaint }: { complaint: StoreComplaint }) => (
  <li className={`${CARD} space-y-1`}>
    <a
      href={carePaths.complain(complaint.order_id)}
      className="inline-block py-1 text-lg font-semibold underline"
    >
      {m.care_about_order({ number: complaint.order_number })}
    </a>
    <p>{said(COMPLAINT_SUBJECT_NAMES[complaint.subject])}</p>
    <ComplaintStanding complaint={complaint} />
    <p className="line-clamp-2 break-words">{complaint.text}</p>
    <p className="text-ink-soft">
      {m.care_complained_on({ day: formatDay(complaint.complained_on) })}
    </p>
    <ComplaintDays complaint={complaint} />
  </li>
)

export default function AccountComplaintsPage({
  loaderData: { complaints },
}: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AccountTrail />
      <h1 className="mb-4 text-2xl font-bold">{m.selling_own_complaints()}</h1>
      {complaints.length ? (
        <ul className="space-y-3">
          {complaints.map((complaint) => (
            <ComplaintCard key={complaint.id} complaint={complaint} />
          ))}
        </ul>
      ) : (
        <p>{m.selling_no_complaints()}</p>
      )}
    </div>
  )
}
