import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AdminOpinionBody } from "@ocop/contracts"
import { assertSeen, openForStaff } from "../../lib/evaluation/open-dossier"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { today } from "../../lib/today"
import { undoActs } from "./undo"

export type GiveOpinionInput = z.output<typeof AdminOpinionBody> & {
  dossier_id: string
  actor_id: string
}

const giveOpinionStep = createStep(
  "give-opinion",
  async (input: GiveOpinionInput, { container }) => {
    const { dossier_id, actor_id, version, opinion, site_visited_on, tests } = input
    const undo = await inTransaction(container, async (sql) => {
      const { dossier, roles } = await openForStaff(container, dossier_id, actor_id, sql)
      assertSeen(dossier, version)
      if (!roles.includes("advisory")) throw refusal("dossier.role_not_allowed")
      if (dossier.state !== "advisory") throw refusal("dossier.move_not_allowed")
      if (site_visited_on && site_visited_on > today()) throw refusal("dossier.day_in_future")
      const said = { opinion, site_visited_on, tests }
      const row = { ...said, id: generateEntityId(undefined, "advop"), dossier_id, actor_id }
      const step = { action: "opinion", role: "advisory" as const, actor_id, reason: null }
      return evaluationOf(container).recordAct(
        {
          dossier,
          changes: {},
          inserts: [{ table: "ocop_advisory_opinion", row }],
          step: { ...step, after: said },
        },
        sql
      )
    })
    return new StepResponse({ id: dossier_id }, [undo])
  },
  undoActs
)

/** Keeps what the advisory group found before the council meets. */
export const giveOpinionWorkflow = createWorkflow(
  "give-opinion",
  (input: GiveOpinionInput) => new WorkflowResponse(giveOpinionStep(input))
)
