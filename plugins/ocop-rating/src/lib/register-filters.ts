import {
  addDays,
  EXPIRING_WITHIN_DAYS,
  foldVietnamese,
  type CertificateState,
  type LocalDate,
} from "@ocop/rules"

type Filter = Record<string, unknown>

/** Text for LIKE in which %, _ and \ mean themselves. */
export const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`

/** The conditions on a row's days that make a state on a day, as the rules define it. */
const conditionsOf = (state: CertificateState, day: LocalDate): Filter[] => {
  const notRevoked = { $or: [{ revoked_on: null }, { revoked_on: { $gt: day } }] }
  const notSuperseded = { $or: [{ superseded_on: null }, { superseded_on: { $gt: day } }] }
  const open = [notRevoked, notSuperseded]
  const inForce = [{ first_day: { $lte: day } }, { in_force_until: { $gte: day } }]
  const expiringUntil = addDays(day, EXPIRING_WITHIN_DAYS)
  switch (state) {
    case "revoked":
      return [{ revoked_on: { $lte: day } }]
    case "superseded":
      return [notRevoked, { superseded_on: { $lte: day } }]
    case "upcoming":
      return [...open, { first_day: { $gt: day } }]
    case "expired":
      return [...open, { in_force_until: { $lt: day } }]
    case "extended":
      return [...inForce, { last_day: { $lt: day } }]
    case "expiring":
      return [...inForce, { last_day: { $gte: day, $lte: expiringUntil } }]
    case "valid":
      return [...inForce, { last_day: { $gt: expiringUntil } }]
  }
}

export interface RegisterFilters {
  q?: string
  state?: CertificateState[]
  stars?: number[]
  set?: number[]
  producer_ids?: string[]
  expires_within?: number
  illustrative?: boolean
}

const matching = (q: string): Filter => {
  const text = { $ilike: likeText(q) }
  const folded = { $ilike: likeText(foldVietnamese(q)) }
  return {
    $or: [
      { registered_product: { search_name: folded } },
      { decision_number: text },
      { product_code: text },
    ],
  }
}

/** Filters of a register list as the database understands them, so that pages and counts are exact. */
export const registerConditions = (filters: RegisterFilters, day: LocalDate): Filter => {
  const all: Filter[] = []
  if (filters.q) all.push(matching(filters.q))
  if (filters.state?.length)
    all.push({ $or: filters.state.map((state) => ({ $and: conditionsOf(state, day) })) })
  if (filters.stars?.length) all.push({ stars: filters.stars })
  if (filters.set?.length) all.push({ product_set: filters.set })
  if (filters.producer_ids) all.push({ producer_id: filters.producer_ids })
  if (filters.illustrative !== undefined) all.push({ illustrative: filters.illustrative })
  if (filters.expires_within !== undefined)
    all.push({ last_day: { $gte: day, $lte: addDays(day, filters.expires_within) } })
  return all.length ? { $and: all } : {}
}
