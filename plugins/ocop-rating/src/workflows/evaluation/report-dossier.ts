import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { AdminReportDossierBody } from "@ocop/contracts"
import { judgeMove } from "@ocop/rules"
import { entering } from "../../lib/evaluation/due-on"
import { assertSeen, openForStaff } from "../../lib/evaluation/open-dossier"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { today } from "../../lib/today"
import { DOSSIER_CHANGED } from "../events"
import { undoActs } from "./undo"

export type ReportDossierInput = z.output<typeof AdminReportDossierBody> & {
  dossier_id: string
  actor_id: string
}

const report = async (container: MedusaContainer, input: ReportDossierInput, sql: Knex) => {
  const { dossier_id, actor_id, version, letter_on, product_number } = input
  const { dossier, roles } = await openForStaff(container, dossier_id, actor_id, sql)
  assertSeen(dossier, version)
  const day = today()
  if (letter_on > day) throw refusal("dossier.day_in_future")
  const { state, product_set: productSet } = dossier
  const judged = judgeMove("report", { state, productSet }, roles, new Set(["commune_report"]))
  if (!judged.ok) throw refusal(judged.code)
  const { findings, conclusion, letter_number } = input
  const columns = {
    commune_letter_on: letter_on,
    product_number,
    product_year: Number(day.slice(0, 4)),
  }
  const written = { findings, conclusion, letter_number, letter_on, product_number }
  const id = generateEntityId(undefined, "crep")
  const row = { ...written, id, dossier_id, actor_id, dossier_version: version }
  return evaluationOf(container).recordAct(
    {
      dossier,
      changes: { ...columns, ...entering(judged.value, { ...dossier, ...columns }, day) },
      inserts: [{ table: "ocop_commune_report", row }],
      step: { action: "report", role: "commune_officer", actor_id, reason: null, after: written },
    },
    sql
  )
}

const reportDossierStep = createStep(
  "report-dossier",
  async (input: ReportDossierInput, { container }) => {
    const undo = await inTransaction(container, (sql) => report(container, input, sql))
    return new StepResponse({ id: input.dossier_id }, [undo])
  },
  undoActs
)

/** Enters the commune's report (Mẫu 03) and sends the dossier to the province. */
export const reportDossierWorkflow = createWorkflow(
  "report-dossier",
  (input: ReportDossierInput) => {
    const reported = reportDossierStep(input)
    emitEventStep({ eventName: DOSSIER_CHANGED, data: reported })
    return new WorkflowResponse(reported)
  }
)
