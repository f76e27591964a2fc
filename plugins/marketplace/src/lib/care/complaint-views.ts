import type { ProducerComplaint, StoreComplaint } from "@ocop/contracts"
import {
  complaintActs,
  isAfter,
  isProducersBusiness,
  localDate,
  type ComplaintActor,
  type ComplaintStanding,
  type LocalDate,
} from "@ocop/rules"
import type { ComplaintRow, EntryRow } from "../../modules/care/service"

const day = (text: string | null): LocalDate | null => (text === null ? null : localDate(text))

export const standingOf = (
  row: Pick<ComplaintRow, "state" | "reply_on" | "answered_on">
): ComplaintStanding => ({
  state: row.state,
  reply_on: localDate(row.reply_on),
  answered_on: day(row.answered_on),
})

const toEntry = ({ act, state, actor, text, entered_at }: EntryRow) => ({
  // written by the workflows of complaints alone
  act: act as StoreComplaint["entries"][number]["act"],
  state,
  actor,
  text,
  at: new Date(entered_at).toISOString(),
})

const common = (row: ComplaintRow, actor: ComplaintActor, today: LocalDate) => ({
  id: row.id,
  order_id: row.order_id,
  order_number: row.order_number,
  subject: row.subject,
  text: row.text,
  photos: row.photos.length,
  is_priority: row.is_priority,
  state: row.state,
  complained_on: row.complained_on,
  reply_on: row.reply_on,
  take_up_on: isProducersBusiness(row.subject) ? row.take_up_on : null,
  settle_on: row.settle_on,
  outcome: row.outcome,
  may: complaintActs(standingOf(row), actor, today),
})

export const toStoreComplaint = (
  row: ComplaintRow,
  entries: EntryRow[],
  today: LocalDate
): StoreComplaint => ({ ...common(row, "buyer", today), entries: entries.map(toEntry) })

/** Whether a day has passed, or had when what it was for was done. */
const isLate = (dueOn: string, doneOn: string | null, today: LocalDate): boolean =>
  isAfter(day(doneOn) ?? today, localDate(dueOn))

/** As whoever has to answer reads it, under the names of those who acted. */
export const toNamedComplaint = (
  row: ComplaintRow,
  entries: EntryRow[],
  actor: "producer" | "staff",
  today: LocalDate
): ProducerComplaint => ({
  ...common(row, actor, today),
  entries: entries.map((entry) => ({
    ...toEntry(entry),
    actor_name: entry.actor_name,
    acting_for: entry.acting_for,
  })),
  // what the buyer closed needed no answer any more
  is_reply_late: isLate(row.reply_on, row.replied_on ?? row.ended_on, today),
  is_settling_late: isLate(row.settle_on, row.ended_on, today),
})
