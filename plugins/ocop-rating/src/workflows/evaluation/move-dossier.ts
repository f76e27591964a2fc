import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { AdminMoveDossierBody } from "@ocop/contracts"
import {
  DOSSIER_MOVES,
  judgeMove,
  SAMPLE_PRODUCTS,
  type DossierActor,
  type DossierNeed,
  type StaffRole,
} from "@ocop/rules"
import { councilOf, outcomeOf } from "../../lib/evaluation/council"
import { entering } from "../../lib/evaluation/due-on"
import { assertSeen, openForStaff } from "../../lib/evaluation/open-dossier"
import { isDisqualifier } from "../../lib/evaluation/judge-sheet"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { today } from "../../lib/today"
import type { DossierRow } from "../../modules/evaluation/service"
import { DOSSIER_CHANGED } from "../events"
import { endExtensionOf } from "./end-extension-of"
import { undoActs } from "./undo"

export type MoveDossierInput = z.output<typeof AdminMoveDossierBody> & {
  dossier_id: string
  actor_id: string
}

type Outcome = ReturnType<typeof outcomeOf>

const seenOutcome = async (container: MedusaContainer, dossier: DossierRow): Promise<Outcome> =>
  dossier.state === "council" ? outcomeOf(dossier, await councilOf(container, dossier.id)) : null

/** What is there of all that a move may need. */
const gather = async (
  container: MedusaContainer,
  dossier: DossierRow,
  input: MoveDossierInput,
  outcome: Outcome
): Promise<Set<DossierNeed>> => {
  const service = evaluationOf(container)
  const filters = { dossier_id: dossier.id }
  const [opinions, places] = await Promise.all([
    service.listOcopAdvisoryOpinions(filters, { take: 1 }),
    service.listOcopSessionDossiers(filters, { take: 1 }),
  ])
  const there: Partial<Record<DossierNeed, boolean>> = {
    reason: Boolean(input.reason),
    letter: Boolean(input.letter_number && input.letter_on),
    samples: (input.samples ?? 0) >= SAMPLE_PRODUCTS,
    advisory_opinion: opinions.length > 0,
    session: places.length > 0,
    council_finished: outcome !== null,
    five_star_result: outcome?.opens === "propose_five",
    unreached_result: outcome?.opens === "not_reach" || Boolean(input.disqualifier),
  }
  return new Set((Object.keys(there) as DossierNeed[]).filter((need) => there[need]))
}

/** The columns a move writes besides the state. */
const columnsOf = (input: MoveDossierInput, outcome: Outcome) => {
  const result = outcome && { result_stars: outcome.stars, result_total: outcome.total }
  switch (input.move) {
    case "receive":
      return { samples: input.samples ?? null }
    case "forward":
      return { forwarded_on: input.letter_on }
    case "ministry_return":
      return { returned_by_ministry: true, forwarded_on: null }
    case "propose_five":
      return { ...result }
    case "not_reach":
      return { ...result, disqualifier: input.disqualifier }
    default:
      return {}
  }
}

/** The role by which somebody makes a move: the first of theirs that may. */
const roleFor = (input: MoveDossierInput, roles: readonly StaffRole[]): StaffRole => {
  const by: readonly DossierActor[] = DOSSIER_MOVES[input.move].by
  const role = roles.find((held) => by.includes(held))
  if (!role) throw refusal("dossier.role_not_allowed")
  return role
}

const move = async (container: MedusaContainer, input: MoveDossierInput, sql: Knex) => {
  const { dossier, roles } = await openForStaff(container, input.dossier_id, input.actor_id, sql)
  assertSeen(dossier, input.version)
  const day = today()
  if (input.letter_on && input.letter_on > day) throw refusal("dossier.day_in_future")
  if (input.disqualifier && !isDisqualifier(dossier, input.disqualifier))
    throw refusal("evaluation.disqualifier_unknown")
  const outcome = await seenOutcome(container, dossier)
  const has = await gather(container, dossier, input, outcome)
  const { state, product_set: productSet } = dossier
  const judged = judgeMove(input.move, { state, productSet }, roles, has)
  if (!judged.ok) throw refusal(judged.code)
  const columns = columnsOf(input, outcome)
  const changes = { ...columns, ...entering(judged.value, { ...dossier, ...columns }, day) }
  const { letter_number, letter_on, actor_id, reason } = input
  const step = { action: input.move, role: roleFor(input, roles), actor_id, reason }
  const after = letter_number ? { letter_number, letter_on } : null
  return evaluationOf(container).recordAct({ dossier, changes, step: { ...step, after } }, sql)
}

const moveDossierStep = createStep(
  "move-dossier",
  async (input: MoveDossierInput, { container }) => {
    const undo = await inTransaction(container, (sql) => move(container, input, sql))
    return new StepResponse({ id: input.dossier_id }, [undo])
  },
  undoActs
)

/** Takes a dossier one step further, or back, with who, when and why. */
export const moveDossierWorkflow = createWorkflow("move-dossier", (input: MoveDossierInput) => {
  const moved = moveDossierStep(input)
  const by = transform({ input, moved }, ({ input, moved }) => ({
    dossier_id: moved.id,
    actor_id: input.actor_id,
  }))
  endExtensionOf(by)
  emitEventStep({ eventName: DOSSIER_CHANGED, data: moved })
  return new WorkflowResponse(moved)
})
