import {
  addDays,
  certificateState,
  foldVietnamese,
  isInForceState,
  localDate,
  reassessmentWindow,
  validityOf,
  type LocalDate,
} from "@ocop/rules"
import { hashOf } from "../pick"
import type { RegisterRow } from "../register/convert"

/** A product of the register with the newest of its true certificates. */
export interface CertifiedProduct {
  key: string
  latest: RegisterRow
  lastDay: LocalDate
}

const keyOf = ({ producer_name = "", product_name = "" }: RegisterRow): string =>
  `${foldVietnamese(producer_name)}|${foldVietnamese(product_name)}`

const firstDayOf = (row: RegisterRow): LocalDate => localDate(row.first_day ?? "")

/** Every product once, in an order that follows neither name nor place. */
export const certifiedProducts = (rows: readonly RegisterRow[]): CertifiedProduct[] => {
  const latest = new Map<string, RegisterRow>()
  for (const row of rows) {
    const known = latest.get(keyOf(row))
    if (!known || firstDayOf(known) < firstDayOf(row)) latest.set(keyOf(row), row)
  }
  return [...latest]
    .map(([key, row]) => ({ key, latest: row, lastDay: validityOf(firstDayOf(row)).to }))
    .sort((a, b) => hashOf(a.key) - hashOf(b.key) || (a.key < b.key ? -1 : 1))
}

const runsOn = ({ latest, lastDay }: CertifiedProduct, day: LocalDate): boolean => {
  const notExtended = { lateReassessmentFiledOn: null, extensionEndedOn: null }
  const nothing = { ...notExtended, supersededOn: null, revokedOn: null }
  const dates = { firstDay: firstDayOf(latest), lastDay, ...nothing }
  return isInForceState(certificateState(dates, day))
}

/**
 * The first day a renewal may begin; null where the true certificate stands alone because it runs.
 * One without the day of its decision should not show stars on the strength of a year alone, so it
 * is renewed as soon as the law allows.
 */
export const renewableFrom = (product: CertifiedProduct, day: LocalDate): LocalDate | null => {
  if (!runsOn(product, day)) return addDays(product.lastDay, 1)
  if (product.latest.decision_on) return null
  const { opensOn } = reassessmentWindow(product.lastDay)
  return opensOn < day ? opensOn : null
}

/** Whether the true certificate has run out, so that keeping it shows no star. */
export const hasExpired = (product: CertifiedProduct, day: LocalDate): boolean =>
  product.lastDay < day
