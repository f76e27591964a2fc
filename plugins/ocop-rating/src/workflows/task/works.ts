import type { MedusaContainer } from "@medusajs/framework/types"
import type { OcopErrorCode, TaskKind, TaskResults } from "@ocop/contracts"
import { printDecision } from "../../lib/certificate-paper/print-decision"
import { progressOf } from "../../lib/task/progress"
import type { TaskRow } from "../../modules/task/service"
import { decideDossiersWorkflow } from "../evaluation/decide-dossiers"
import type { DecideInput } from "../evaluation/write-decision"
import { importRegisterWorkflow } from "../register-import/import-register"
import type { ImportRegisterInput } from "../register-import/run-import"

/** What each kind is asked for: bodies that its route has read by the contract's schema. */
export interface TaskInputs {
  decision: Omit<DecideInput, "actor_id" | "task_id">
  register_import: Pick<ImportRegisterInput, "content_base64" | "apply">
  certificate_papers: { decision_id: string }
}

type Work<Kind extends TaskKind> = (
  container: MedusaContainer,
  task: Pick<TaskRow, "id" | "actor_id">,
  input: TaskInputs[Kind]
) => Promise<{ result: TaskResults[Kind]; code?: OcopErrorCode; file_id?: string }>

const decision: Work<"decision"> = async (container, { id, actor_id }, body) => {
  const input = { ...body, actor_id, task_id: id }
  const { result } = await decideDossiersWorkflow(container).run({ input })
  return { result: { decision_id: result.id, certificates: result.ids.length } }
}

/** A refused file keeps its report, so that the clerk sees what to correct. */
const registerImport: Work<"register_import"> = async (container, { id, actor_id }, body) => {
  const input = { ...body, actor_id, task_id: id }
  const { result } = await importRegisterWorkflow(container).run({ input })
  return { result, ...(body.apply && !result.applied && { code: "import.has_errors" as const }) }
}

const certificatePapers: Work<"certificate_papers"> = async (
  container,
  { id },
  { decision_id }
) => {
  const tell = progressOf(container, id)
  const { file_id, ...printed } = await printDecision(container, decision_id, tell)
  return { result: { decision_id, ...printed }, file_id }
}

const WORKS: { [Kind in TaskKind]: Work<Kind> } = {
  decision,
  register_import: registerImport,
  certificate_papers: certificatePapers,
}

/** Does what a task was asked for; safe to be begun again after it was broken off anywhere. */
export const workOn = (container: MedusaContainer, task: TaskRow) =>
  // a row's input is that of its kind
  (WORKS[task.kind] as Work<TaskKind>)(container, task, task.input as never)
