import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refreshListing } from "../../lib/catalogue/refresh-listing"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { outcomeOf } from "../../lib/task/outcome"
import { progressOf } from "../../lib/task/progress"
import { tasksOf } from "../../lib/task/services"
import { CERTIFICATE_CHANGED, DOSSIER_CHANGED } from "../events"
import { assertPossible } from "./check-decision"
import { assertNumberFree, saysTheSame } from "./known-decision"
import { planDecision } from "./plan-decision"
import { keysOf, registerOf, writeDecision, type DecideInput } from "./write-decision"

interface Outcome {
  id: string
  created: boolean
  /** Those issued and those they took the place of. */
  certificates: string[]
}

const make = async (container: MedusaContainer, input: DecideInput, sql: Knex) => {
  const tell = progressOf(container, input.task_id)
  const all = input.dossiers.length
  const plan = await planDecision(container, input, sql, (count) => tell(count, 2 * all))
  const { id, undos } = await writeDecision(container, input, plan, sql, (count) =>
    tell(all + count, 2 * all)
  )
  const { register } = plan
  const certificates = [...register.certificates, ...register.superseded].map((row) => row.id)
  const outcome: Outcome = { id, created: true, certificates }
  // after the last word of progress, which writes the same row on another connection
  if (input.task_id) await tasksOf(container).keepOutcome(input.task_id, outcome, sql)
  return { outcome, undo: { undos, register } }
}

/**
 * One decision at a time for a number: sent twice at once, the second finds the first. A task that was
 * broken off after this finds what it has written.
 */
const decide = (container: MedusaContainer, input: DecideInput) =>
  inTransaction(container, async (sql) => {
    const keys = keysOf(input)
    await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [JSON.stringify(keys)])
    const written = await outcomeOf<Outcome>(container, input.task_id)
    if (written) return { outcome: written, undo: null }
    const [known] = await evaluationOf(container).listOcopDecisions(keys, { take: 1 })
    if (known && (await saysTheSame(container, known, input)))
      return { outcome: { id: known.id, created: false, certificates: [] }, undo: null }
    if (known) throw refusal("decision.number_taken")
    await assertNumberFree(container, input)
    return await make(container, input, sql)
  })

const decideDossiersStep = createStep(
  "decide-dossiers",
  async (input: DecideInput, { container }) => {
    assertPossible(input)
    const { outcome, undo } = await decide(container, input)
    if (outcome.created) await refreshListing(container, CERTIFICATE_CHANGED, outcome.certificates)
    const ids = input.dossiers.map((dossier) => dossier.id)
    const { task_id } = input
    return new StepResponse({ ...outcome, ids }, undo && { ...undo, ...outcome, task_id })
  },
  async (made, { container }) => {
    if (!made) return
    await inTransaction(container, async (sql) => {
      await evaluationOf(container).undoActs(made.undos, sql)
      await evaluationOf(container).removeDecision(made.id, sql)
      await registerOf(container).removeImported(made.register, sql)
      if (made.task_id) await tasksOf(container).keepOutcome(made.task_id, null, sql)
    })
    await refreshListing(container, CERTIFICATE_CHANGED, made.certificates)
  }
)

/**
 * Enters a decision for all its products: the dossiers are decided and the register has their
 * certificates, in one transaction, or nothing happens. The same decision sent twice is one.
 */
export const decideDossiersWorkflow = createWorkflow("decide-dossiers", (input: DecideInput) => {
  const decision = decideDossiersStep(input)
  when({ decision }, ({ decision }) => decision.created).then(() => {
    const certificates = transform({ decision }, ({ decision }) => ({ ids: decision.certificates }))
    const dossiers = transform({ decision }, ({ decision }) => ({ ids: decision.ids }))
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: certificates })
    emitEventStep({ eventName: DOSSIER_CHANGED, data: dossiers }).config({
      name: "emit-dossiers-changed",
    })
  })
  return new WorkflowResponse(decision)
})
