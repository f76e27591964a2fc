import { likeText } from "@ocop/rating/lib/register-filters"
import {
  foldVietnamese,
  VERIFICATION_STATES,
  type LocalDate,
  type VerificationState,
} from "@ocop/rules"

interface Asked {
  q?: string
  state?: VerificationState[]
}

/** What the desk sees unless it asks: all but what nobody has handed in. */
const HANDED_IN = VERIFICATION_STATES.filter((state) => state !== "none")

/** A verification that has run out is still stored as verified. */
const stateFilter = (state: VerificationState, today: LocalDate): Record<string, unknown> => {
  if (state === "expired") return { state: "verified", good_until: { $lt: today } }
  if (state !== "verified") return { state }
  return { state, $or: [{ good_until: null }, { good_until: { $gte: today } }] }
}

/** The applications a staff member asks for, as the database takes it. */
export const applicationFilters = ({ q, state }: Asked, today: LocalDate) => {
  const states = state?.length ? state : HANDED_IN
  return {
    ...(q ? { search_name: { $ilike: likeText(foldVietnamese(q)) } } : {}),
    $or: states.map((one) => stateFilter(one, today)),
  }
}
