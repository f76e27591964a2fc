import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminRenewal, Renewal } from "@ocop/contracts"
import {
  addDays,
  EXPIRING_WITHIN_DAYS,
  reassessmentWindow,
  renewalStage,
  type DossierState,
  type LocalDate,
  type RenewalReminderDays,
} from "@ocop/rules"
import { evaluationOf } from "../evaluation/services"
import { readRegister } from "../read-register"
import { toAdminCertificate, type RegisterRow } from "../register-entry"
import { supervisionOf } from "./services"

const EVERY = { take: null as unknown as number }

/** In force by their own term, with nothing in their place yet. */
export const runningConditions = (day: LocalDate, until: LocalDate): Record<string, unknown> => ({
  $and: [
    { first_day: { $lte: day } },
    { in_force_until: { $gte: day } },
    { last_day: { $gte: day, $lte: until } },
    { superseded_on: null },
  ],
})

const CLOSED: DossierState[] = ["draft", "decided", "not_reached", "withdrawn"]

type Dossiers = Map<string, { id: string; state: DossierState }>

/** Dossiers on their way, by registered product: who has filed needs no reminder. */
export const dossiersUnderWay = async (
  container: MedusaContainer,
  productIds: string[]
): Promise<Dossiers> => {
  const rows = await evaluationOf(container).listOcopDossiers(
    { registered_product_id: productIds, state: { $nin: CLOSED } },
    EVERY
  )
  return new Map(
    rows.map(({ id, state, registered_product_id }) => [registered_product_id ?? "", { id, state }])
  )
}

const toRenewal = (row: RegisterRow, day: LocalDate, dossiers: Dossiers): Renewal => {
  const { opensOn, closesOn } = reassessmentWindow(row.last_day)
  return {
    certificate_id: row.id,
    product_name: row.registered_product.name,
    last_day: row.last_day,
    stage: renewalStage(row.last_day, day),
    opens_on: opensOn,
    closes_on: closesOn,
    dossier: dossiers.get(row.registered_product_id) ?? null,
  }
}

const productsOf = (rows: readonly RegisterRow[]) => rows.map((row) => row.registered_product_id)

/** Certificates of a producer that end within the filing window's 180 days, soonest first. */
export const renewalsOf = async (
  container: MedusaContainer,
  producer_id: string,
  day: LocalDate
): Promise<Renewal[]> => {
  const filters = { ...runningConditions(day, addDays(day, EXPIRING_WITHIN_DAYS)), producer_id }
  const paging = { skip: 0, take: 200, order: { last_day: "ASC" as const } }
  const { rows } = await readRegister(container, filters, paging)
  const dossiers = await dossiersUnderWay(container, productsOf(rows))
  return rows.map((row) => toRenewal(row, day, dossiers))
}

/** The same rows for officers, with what was sent about each. */
export const toAdminRenewals = async (
  container: MedusaContainer,
  rows: readonly RegisterRow[],
  day: LocalDate
): Promise<AdminRenewal[]> => {
  const [dossiers, reminders] = await Promise.all([
    dossiersUnderWay(container, productsOf(rows)),
    supervisionOf(container).listOcopRenewalReminders(
      { certificate_id: rows.map(({ id }) => id) },
      EVERY
    ),
  ])
  return rows.map((row) => ({
    ...toRenewal(row, day, dossiers),
    certificate: toAdminCertificate(row, day),
    reminders: reminders
      .filter(({ certificate_id }) => certificate_id === row.id)
      // only reminders of the rules are ever kept
      .map(({ days, sent_on }) => ({ days: days as RenewalReminderDays, sent_on }))
      .sort((a, b) => b.days - a.days),
  }))
}
