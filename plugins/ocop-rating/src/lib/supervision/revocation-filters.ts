import type { AdminListRevocationsQuery } from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { foldVietnamese, isOpenRevocation, REVOCATION_STATES, type LocalDate } from "@ocop/rules"
import { likeText } from "../register-filters"

const OPEN = REVOCATION_STATES.filter(isOpenRevocation)

/** The list of officers as conditions of the database. */
export const revocationConditions = (
  { q, state, late }: z.output<typeof AdminListRevocationsQuery>,
  day: LocalDate
): Record<string, unknown> => {
  const isLate = { state: OPEN, due_on: { $lt: day } }
  const inTime = { $or: [{ state: { $nin: OPEN } }, { due_on: { $gte: day } }] }
  const all: Record<string, unknown>[] = []
  if (q) all.push({ search_name: { $ilike: likeText(foldVietnamese(q)) } })
  if (state?.length) all.push({ state })
  if (late !== undefined) all.push(late ? isLate : inTime)
  return all.length ? { $and: all } : {}
}
