import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { addDays, EXPIRING_WITHIN_DAYS, reminderDue, type LocalDate } from "@ocop/rules"
import { inTransaction } from "../../lib/evaluation/services"
import { readRegister } from "../../lib/read-register"
import { dossiersUnderWay, runningConditions } from "../../lib/supervision/renewals"
import { supervisionOf } from "../../lib/supervision/services"
import type { ReminderRow } from "../../modules/supervision/service"
import { RENEWAL_DUE } from "../events"

/** Certificates are read in parts of this size. */
const PART = 500

/** Reminders due for one part of the certificates that end soon. */
const dueIn = async (container: MedusaContainer, day: LocalDate, skip: number) => {
  const until = addDays(day, EXPIRING_WITHIN_DAYS)
  const filters = { ...runningConditions(day, until), late_reassessment_filed_on: null }
  const paging = { skip, take: PART, order: { last_day: "ASC", id: "ASC" } as const }
  const { rows, count } = await readRegister(container, filters, paging)
  const filed = await dossiersUnderWay(
    container,
    rows.map((row) => row.registered_product_id)
  )
  const due = rows.flatMap((row): ReminderRow[] => {
    const days = filed.has(row.registered_product_id) ? null : reminderDue(row.last_day, day)
    const id = generateEntityId(undefined, "rnrm")
    const { producer_id } = row
    return days ? [{ id, certificate_id: row.id, producer_id, days, sent_on: day }] : []
  })
  return { due, hasMore: skip + PART < count }
}

/** Each is kept before it is told, so that nobody is told twice. */
const keepRemindersStep = createStep(
  "keep-reminders",
  async (day: LocalDate, { container }) => {
    const due: ReminderRow[] = []
    for (let skip = 0, hasMore = true; hasMore; skip += PART) {
      const part = await dueIn(container, day, skip)
      due.push(...part.due)
      hasMore = part.hasMore
    }
    const kept = await inTransaction(container, (sql) =>
      supervisionOf(container).keepReminders(due, sql)
    )
    const ids = kept.map(({ id }) => id)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await inTransaction(container, (sql) => supervisionOf(container).dropReminders(ids, sql))
  }
)

/** Finds certificates 180, 150 and 120 days before their end, of which nobody was reminded yet. */
export const remindRenewalsWorkflow = createWorkflow(
  "remind-renewals",
  (input: { day: LocalDate }) => {
    const day = transform({ input }, ({ input }) => input.day)
    const kept = keepRemindersStep(day)
    when({ kept }, ({ kept }) => kept.ids.length > 0).then(() => {
      emitEventStep({ eventName: RENEWAL_DUE, data: kept })
    })
    return new WorkflowResponse(kept)
  }
)
