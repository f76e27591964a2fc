import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addDays,
  addMonths,
  REASSESSMENT_CLOSES_DAYS_BEFORE_END,
  REASSESSMENT_OPENS_DAYS_BEFORE_END,
  type LocalDate,
  type RenewalStage,
} from "@ocop/rules"
import { registerConditions, type RegisterFilters } from "../register-filters"
import { runningConditions } from "./renewals"

/** How far the calendar of ends looks ahead. */
const MONTHS_AHEAD = 12

export const calendarEnd = (day: LocalDate): LocalDate => addMonths(day, MONTHS_AHEAD)

/** Last days of certificates at a stage, both included; nothing that runs is over. */
const lastDaysAt = (stage: RenewalStage, day: LocalDate): [LocalDate, LocalDate] => {
  const opens = addDays(day, REASSESSMENT_OPENS_DAYS_BEFORE_END)
  const closes = addDays(day, REASSESSMENT_CLOSES_DAYS_BEFORE_END)
  if (stage === "open") return [closes, opens]
  if (stage === "late") return [day, addDays(closes, -1)]
  return stage === "ahead" ? [addDays(opens, 1), calendarEnd(day)] : [day, addDays(day, -1)]
}

export interface RenewalFilters extends Pick<RegisterFilters, "q" | "stars" | "producer_ids"> {
  stage?: RenewalStage[]
  month?: string
}

/** The list of officers as conditions of the database, so that pages and counts are exact. */
export const renewalConditions = (
  { stage, month, ...rest }: RenewalFilters,
  day: LocalDate
): Record<string, unknown> => {
  const all = [runningConditions(day, calendarEnd(day)), registerConditions(rest, day)]
  if (month) all.push({ last_day: { $gte: `${month}-01`, $lte: `${month}-31` } })
  if (stage?.length)
    all.push({
      $or: stage.map((one) => {
        const [from, to] = lastDaysAt(one, day)
        return { last_day: { $gte: from, $lte: to } }
      }),
    })
  return { $and: all }
}

/** How many certificates in force end in each month of the year to come. */
export const endingByMonth = async (
  container: MedusaContainer,
  day: LocalDate
): Promise<{ month: string; count: number }[]> => {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await sql("ocop_certificate")
    .select(sql.raw("substr(last_day, 1, 7) as month"), sql.raw("count(*)::int as count"))
    .whereNull("deleted_at")
    .whereNull("superseded_on")
    .where("first_day", "<=", day)
    .where("in_force_until", ">=", day)
    .whereBetween("last_day", [day, calendarEnd(day)])
    .groupByRaw("1")
    .orderByRaw("1")
  return rows as unknown as { month: string; count: number }[]
}
