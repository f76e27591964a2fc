import type { LocalDate } from "@ocop/rules"
import type { RegisterRow } from "../register/convert"
import { fatesOn } from "./fates"
import { certifiedProducts } from "./products"
import { lateFilings, renewalRows, type LateFiling } from "./rows"

export interface Renewals {
  rows: RegisterRow[]
  lateFilings: LateFiling[]
}

/**
 * Invented renewals, so that every state of a certificate can be seen on the day of seeding: about
 * three quarters of the products get one, about a quarter keep their true certificate that has run
 * out, two renewals are revoked. True certificates known by their day stay as they are while they
 * run.
 */
export const renewalsOn = (register: readonly RegisterRow[], day: LocalDate): Renewals => {
  const fated = fatesOn(certifiedProducts(register), day)
  return { rows: renewalRows(fated, day), lateFilings: lateFilings(fated) }
}
