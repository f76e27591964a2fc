import { dossierDueOn, type DossierDays, type DossierState, type LocalDate } from "@ocop/rules"
import type { DossierRow } from "../../modules/evaluation/service"

type Days = Pick<DossierRow, "kind" | "submitted_on" | "commune_letter_on" | "forwarded_on">

// the columns hold days only
const day = (text: string | null) => text as LocalDate | null

const daysOf = (row: Days): DossierDays => ({
  kind: row.kind,
  submittedOn: day(row.submitted_on),
  communeLetterOn: day(row.commune_letter_on),
  forwardedOn: day(row.forwarded_on),
})

/**
 * What entering a state writes: the day, and the last one in it. A clock that reaches into a year
 * whose holidays nobody has entered is left open instead of guessed.
 */
export const entering = (state: DossierState, row: Days, on: LocalDate) => {
  const due = dossierDueOn(state, daysOf(row))
  return { state, state_since: on, due_on: due.ok ? due.value : null }
}
