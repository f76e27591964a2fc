import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { AdminDecideBody } from "@ocop/contracts"
import { entering } from "../../lib/evaluation/due-on"
import { evaluationOf } from "../../lib/evaluation/services"
import { today } from "../../lib/today"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import type { DossierUndo } from "../../modules/evaluation/service"
import { decisionKey, type DecidedDossier, type OnDone, type planDecision } from "./plan-decision"

export type DecideInput = z.output<typeof AdminDecideBody> & {
  actor_id: string
  /** The task that does it; none when it is done within a request. */
  task_id?: string
}

type Plan = Awaited<ReturnType<typeof planDecision>>

export const registerOf = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)

export const keysOf = ({ number, authority_name, decided_on }: DecideInput) => ({
  number_key: decisionKey(number),
  authority_key: decisionKey(authority_name),
  year: Number(decided_on.slice(0, 4)),
})

const actOn = (
  { dossier, move, stars, certificateId, product, result }: DecidedDossier,
  decisionId: string,
  { actor_id, reason, number, decided_on }: DecideInput
) => ({
  dossier,
  changes: {
    ...entering("decided", dossier, today()),
    ...(result && { result_stars: result.stars, result_total: result.total }),
    registered_product_id: product.id,
    decision_id: decisionId,
    certificate_id: certificateId,
  },
  step: {
    action: move,
    role: "provincial_office" as const,
    actor_id,
    reason,
    after: { number, decided_on, stars },
  },
})

/** Writes a planned decision as part of a transaction; answers what takes it back. */
export const writeDecision = async (
  container: MedusaContainer,
  input: DecideInput,
  { register, decided }: Plan,
  sql: Knex,
  onWritten: OnDone = async () => undefined
) => {
  const id = generateEntityId(undefined, "decis")
  const { number, decided_on, authority_level, authority_name, reason, actor_id } = input
  const said = { number, decided_on, authority_level, authority_name, reason, actor_id }
  const service = evaluationOf(container)
  await service.insertDecision({ id, ...said, ...keysOf(input) }, sql)
  const arrival = { action: "issued" as const, actor_id, reason }
  await registerOf(container).insertImported(register, arrival, sql)
  const undos: DossierUndo[] = []
  for (const one of decided) {
    undos.push(await service.recordAct(actOn(one, id, input), sql))
    await onWritten(undos.length)
  }
  // the register's promise is checked at the end of a transaction: asked for now, it has a name
  await sql.raw("set constraints ocop_certificate_one_in_force immediate")
  return { id, undos }
}
