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
import type { AdminCreateSessionBody } from "@ocop/contracts"
import { judgeCouncil } from "@ocop/rules"
import { openForStaff } from "../../lib/evaluation/open-dossier"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { rolesOf } from "../../lib/staff/roles"
import type { DossierUndo } from "../../modules/evaluation/service"

export type CreateSessionInput = z.output<typeof AdminCreateSessionBody> & { actor_id: string }

const assertMembers = async (container: MedusaContainer, { members }: CreateSessionInput) => {
  const judged = judgeCouncil(
    members.map(({ user_id, department, chair }) => ({ userId: user_id, department, chair }))
  )
  if (!judged.ok) throw refusal(judged.code)
  for (const { user_id, chair } of members) {
    const held = (await rolesOf(container, user_id)).map(({ role }) => role)
    const may = held.includes("council_chair") || (!chair && held.includes("council_member"))
    if (!may) throw refusal("council.member_role_missing")
  }
}

/** Puts one dossier on the list of a session. */
const place = async (
  container: MedusaContainer,
  id: string,
  { kind, held_on, actor_id, session_id }: CreateSessionInput & { session_id: string },
  sql: Knex
): Promise<DossierUndo> => {
  const { dossier, roles } = await openForStaff(container, id, actor_id, sql)
  if (!roles.includes("provincial_office")) throw refusal("dossier.role_not_allowed")
  if (dossier.state !== "advisory") throw refusal("dossier.move_not_allowed")
  if ((dossier.kind === "reassessment") !== (kind === "written_opinion"))
    throw refusal("council.kind_mismatch")
  const row = { id: generateEntityId(undefined, "sdoss"), session_id, dossier_id: id }
  const step = { action: "session", role: "provincial_office" as const, actor_id, reason: null }
  return evaluationOf(container).recordAct(
    {
      dossier,
      changes: {},
      inserts: [{ table: "ocop_session_dossier", row }],
      step: { ...step, after: { session_id, kind, held_on } },
    },
    sql
  )
}

const create = async (container: MedusaContainer, input: CreateSessionInput) => {
  await assertMembers(container, input)
  const { kind, held_on, place: where, actor_id } = input
  const id = generateEntityId(undefined, "csess")
  const undos = await inTransaction(container, async (sql) => {
    const members = input.members.map((member) => ({
      ...member,
      id: generateEntityId(undefined, "cmem"),
    }))
    const session = { id, kind, held_on, place: where, actor_id }
    await evaluationOf(container).insertSession(session, members, sql)
    const acts: DossierUndo[] = []
    // in one order for everybody, so that two lists with the same dossiers do not wait for each other
    for (const dossier of [...new Set(input.dossier_ids)].sort())
      acts.push(await place(container, dossier, { ...input, session_id: id }, sql))
    return acts
  })
  return { id, undos }
}

const createSessionStep = createStep(
  "create-session",
  async (input: CreateSessionInput, { container }) => {
    const { id, undos } = await create(container, input)
    return new StepResponse({ id }, { id, undos })
  },
  async (made, { container }) => {
    if (!made) return
    const service = evaluationOf(container)
    await inTransaction(container, async (sql) => {
      await service.undoActs(made.undos, sql)
      await service.removeSession(made.id, sql)
    })
  }
)

/** Calls a council together for dossiers that the advisory group has; all of them or none. */
export const createSessionWorkflow = createWorkflow(
  "create-session",
  (input: CreateSessionInput) => new WorkflowResponse(createSessionStep(input))
)
