import {
  COMPLAINT_OUTCOME_NAMES,
  COMPLAINT_STATE_NAMES,
  COMPLAINT_SUBJECT_NAMES,
  type NamedComplaintEntry,
  type StoreComplaint,
} from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { formatInstant } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { entryName, said } from "./care-words"

/** The days that still matter, each with what must have happened by then. */
export const ComplaintDays = ({ complaint }: { complaint: StoreComplaint }) => {
  const { state, reply_on, take_up_on, settle_on } = complaint
  if (state === "decided" || state === "closed") return null
  return (
    <ul className="list-disc pl-5">
      {state === "waiting" ? <li>{m.care_reply_on({ day: formatDay(reply_on) })}</li> : null}
      {state === "waiting" && take_up_on ? (
        <li>{m.care_take_up_on({ day: formatDay(take_up_on) })}</li>
      ) : null}
      <li>{m.care_settle_on({ day: formatDay(settle_on) })}</li>
    </ul>
  )
}

/** How it stands, with what the floor decided. */
export const ComplaintStanding = ({ complaint }: { complaint: StoreComplaint }) => (
  <>
    <p className="text-xl font-bold">{said(COMPLAINT_STATE_NAMES[complaint.state])}</p>
    {complaint.outcome ? (
      <p className="font-semibold">
        {m.care_outcome({ outcome: said(COMPLAINT_OUTCOME_NAMES[complaint.outcome]) })}
      </p>
    ) : null}
  </>
)

/** What is complained about, and how it stands. */
export const ComplaintFacts = ({ complaint }: { complaint: StoreComplaint }) => (
  <div className="mb-4 space-y-2">
    <ComplaintStanding complaint={complaint} />
    <p className="font-semibold">{said(COMPLAINT_SUBJECT_NAMES[complaint.subject])}</p>
    <p className="whitespace-pre-line break-words">{complaint.text}</p>
    {complaint.is_priority ? <p>{m.care_is_priority()}</p> : null}
    <p className="text-ink-soft">
      {m.care_complained_on({ day: formatDay(complaint.complained_on) })}
    </p>
    <ComplaintDays complaint={complaint} />
  </div>
)

type Entry = StoreComplaint["entries"][number] & Partial<NamedComplaintEntry>

export const ComplaintTrail = ({ entries }: { entries: readonly Entry[] }) => (
  <section aria-label={m.care_trail()} className="mb-6">
    <ol className="space-y-3 border-l-2 border-line pl-4">
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.act}`}>
          <p className="font-semibold">{entryName(entry)}</p>
          {entry.text ? <p className="whitespace-pre-line break-words">{entry.text}</p> : null}
          <p className="text-ink-soft">
            {[entry.actor_name, entry.acting_for, formatInstant(entry.at, getLocale())]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ol>
  </section>
)
