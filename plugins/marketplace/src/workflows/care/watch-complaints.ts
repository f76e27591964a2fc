import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { complaintActDue, type LocalDate } from "@ocop/rules"
import { standingOf } from "../../lib/care/complaint-views"
import { careOf, EVERY } from "../../lib/care/service-of"
import { actOnComplaintWorkflow } from "./act-on-complaint"

const CLOCK = { actor: "clock", actor_id: "clock", actor_name: null, acting_for: null } as const

/**
 * Hands unanswered complaints to staff and closes those whose answer was left alone; answers what was
 * done. One that somebody moved meanwhile is left for the next time.
 */
export const watchComplaints = async (
  container: MedusaContainer,
  today: LocalDate
): Promise<{ id: string; act: string }[]> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const rows = await careOf(container).listOcopComplaints({ state: ["waiting", "answered"] }, EVERY)
  const done: { id: string; act: string }[] = []
  for (const row of rows) {
    const act = complaintActDue(standingOf(row), today)
    if (!act) continue
    const input = { ...CLOCK, complaint_id: row.id, act, text: null, today }
    try {
      await actOnComplaintWorkflow(container).run({ input })
      done.push({ id: row.id, act })
    } catch (error) {
      logger.warn(`Complaint ${row.id} was not moved by the clock: ${(error as Error).message}`)
    }
  }
  return done
}
