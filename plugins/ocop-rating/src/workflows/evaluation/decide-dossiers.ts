import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  isOcopErrorCode,
  type AdminCheckDecisionResponse,
  type AdminDecideBody,
  type OcopErrorCode,
} from "@ocop/contracts"
import { refreshListing } from "../../lib/catalogue/refresh-listing"
import { entering } from "../../lib/evaluation/due-on"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { today } from "../../lib/today"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import type { DecisionRow, DossierUndo } from "../../modules/evaluation/service"
import { CERTIFICATE_CHANGED, DOSSIER_CHANGED } from "../events"
import { decisionKey, planDecision, type DecidedDossier } from "./plan-decision"

export type DecideInput = z.output<typeof AdminDecideBody> & { actor_id: string }

type Plan = Awaited<ReturnType<typeof planDecision>>

const registerOf = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)

const keysOf = ({ number, authority_name, decided_on }: DecideInput) => ({
  number_key: decisionKey(number),
  authority_key: decisionKey(authority_name),
  year: Number(decided_on.slice(0, 4)),
})

/** Whether a known decision says the very same: the same day, the same products, the same stars. */
const saysTheSame = async (
  container: MedusaContainer,
  known: DecisionRow,
  input: DecideInput
): Promise<boolean> => {
  const dossiers = await evaluationOf(container).listOcopDossiers({ decision_id: known.id })
  const ids = dossiers.flatMap(({ certificate_id }) => certificate_id ?? [])
  const certificates = await registerOf(container).listOcopCertificates({ id: ids })
  const starsOf = new Map(certificates.map(({ id, stars }) => [id, stars]))
  const there = dossiers.map(
    ({ id, certificate_id }) => `${id} ${starsOf.get(certificate_id ?? "")}`
  )
  const asked = input.dossiers.map(({ id, stars }) => `${id} ${stars}`)
  return known.decided_on === input.decided_on && there.sort().join() === asked.sort().join()
}

/** The register may know the number from a file or from an entry by hand. */
const assertNumberFree = async (container: MedusaContainer, input: DecideInput) => {
  const { number, decided_on, authority_name } = input
  const rows = await registerOf(container).listOcopCertificates(
    { decision_number: number, authority_name },
    { select: ["id", "decision_on"] }
  )
  const year = decided_on.slice(0, 4)
  if (rows.some(({ decision_on }) => decision_on?.startsWith(year)))
    throw refusal("decision.number_taken")
}

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

const write = async (
  container: MedusaContainer,
  input: DecideInput,
  { register, decided }: Plan,
  sql: Knex
) => {
  const id = generateEntityId(undefined, "decis")
  const { number, decided_on, authority_level, authority_name, reason, actor_id } = input
  const said = { number, decided_on, authority_level, authority_name, reason, actor_id }
  const service = evaluationOf(container)
  await service.insertDecision({ id, ...said, ...keysOf(input) }, sql)
  const arrival = { action: "issued" as const, actor_id, reason }
  await registerOf(container).insertImported(register, arrival, sql)
  const undos: DossierUndo[] = []
  for (const one of decided) undos.push(await service.recordAct(actOn(one, id, input), sql))
  // the register's promise is checked at the end of a transaction: asked for now, it has a name
  await sql.raw("set constraints ocop_certificate_one_in_force immediate")
  return { id, undos }
}

/** One decision at a time for a number: sent twice at once, the second finds the first. */
const decide = (container: MedusaContainer, input: DecideInput) =>
  inTransaction(container, async (sql) => {
    const keys = keysOf(input)
    await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [JSON.stringify(keys)])
    const [known] = await evaluationOf(container).listOcopDecisions(keys, { take: 1 })
    if (known && (await saysTheSame(container, known, input))) return { id: known.id, made: null }
    if (known) throw refusal("decision.number_taken")
    await assertNumberFree(container, input)
    const plan = await planDecision(container, input, sql)
    const { id, undos } = await write(container, input, plan, sql)
    const { register } = plan
    const touched = [...register.certificates, ...register.superseded].map((row) => row.id)
    return { id, made: { id, undos, register, touched } }
  })

/** Ends the trial of a decision: nothing of it stays. */
const TRIED = new Error("tried")

const tryOne = async (container: MedusaContainer, input: DecideInput): Promise<void> => {
  try {
    await inTransaction(container, async (sql) => {
      await write(container, input, await planDecision(container, input, sql), sql)
      throw TRIED
    })
  } catch (error) {
    if (error !== TRIED) throw error
  }
}

const codeOf = (error: unknown): OcopErrorCode => {
  const { code } = (error ?? {}) as { code?: unknown }
  if (typeof code === "string" && isOcopErrorCode(code)) return code
  throw error
}

/**
 * What would become of each product of a decision: everything is done as it would be and taken back,
 * so that no judgement has a second home.
 */
export const checkDecision = async (
  container: MedusaContainer,
  input: DecideInput
): Promise<AdminCheckDecisionResponse["lines"]> => {
  assertPossible(input)
  const lines: AdminCheckDecisionResponse["lines"] = []
  for (const dossier of input.dossiers) {
    const code = await tryOne(container, { ...input, dossiers: [dossier] }).then(
      () => null,
      (error: unknown) => codeOf(error)
    )
    lines.push({ id: dossier.id, code })
  }
  return lines
}

const assertPossible = ({ dossiers, decided_on }: DecideInput): void => {
  if (new Set(dossiers.map(({ id }) => id)).size !== dossiers.length)
    throw refusal("decision.dossier_twice")
  if (decided_on > today()) throw refusal("dossier.day_in_future")
}

const decideDossiersStep = createStep(
  "decide-dossiers",
  async (input: DecideInput, { container }) => {
    assertPossible(input)
    const { id, made } = await decide(container, input)
    if (made) await refreshListing(container, CERTIFICATE_CHANGED, made.touched)
    const ids = input.dossiers.map((dossier) => dossier.id)
    return new StepResponse(
      { id, created: made !== null, ids, certificates: made?.touched ?? [] },
      made
    )
  },
  async (made, { container }) => {
    if (!made) return
    await inTransaction(container, async (sql) => {
      await evaluationOf(container).undoActs(made.undos, sql)
      await evaluationOf(container).removeDecision(made.id, sql)
      await registerOf(container).removeImported(made.register, sql)
    })
    await refreshListing(container, CERTIFICATE_CHANGED, made.touched)
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
