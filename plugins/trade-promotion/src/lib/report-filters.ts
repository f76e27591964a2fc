import type { z } from "@medusajs/framework/zod"
import type { AdminListSuspicionsQuery } from "@ocop/contracts"
import { likeText } from "@ocop/rating/lib/register-filters"
import {
  awaitsAnswer,
  foldVietnamese,
  parseReceipt,
  SUSPICION_STATES,
  type LocalDate,
  type SuspicionState,
} from "@ocop/rules"

type Asked = Pick<
  z.output<typeof AdminListSuspicionsQuery>,
  "q" | "state" | "ground" | "commune" | "overdue"
>

const WAITING = SUSPICION_STATES.filter(awaitsAnswer)

const wordsFilter = (q: string) => {
  const receipt = parseReceipt(q)
  return receipt ? { receipt } : { search_text: { $ilike: likeText(foldVietnamese(q)) } }
}

/** States that were asked for and, where only late reports are, can be late. */
const statesOf = (asked: SuspicionState[] | undefined, overdue: boolean | undefined) => {
  if (!overdue) return asked?.length ? asked : null
  return asked?.length ? asked.filter(awaitsAnswer) : WAITING
}

/** The reports a staff member asks for, as the database takes it. */
export const reportFilters = (asked: Asked, today: LocalDate): Record<string, unknown> => {
  const { q, ground, commune, overdue } = asked
  const states = statesOf(asked.state, overdue)
  return {
    ...(q ? wordsFilter(q) : {}),
    ...(states ? { state: states } : {}),
    ...(ground?.length ? { ground } : {}),
    ...(commune ? { commune_code: commune } : {}),
    ...(overdue ? { due_on: { $lt: today } } : {}),
  }
}
