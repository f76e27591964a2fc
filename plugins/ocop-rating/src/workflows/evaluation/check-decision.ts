import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminCheckDecisionResponse, OcopErrorCode } from "@ocop/contracts"
import { inTransaction } from "../../lib/evaluation/services"
import { refusal, refusalCodeOf } from "../../lib/refusal"
import { today } from "../../lib/today"
import { planDecision } from "./plan-decision"
import { writeDecision, type DecideInput } from "./write-decision"

export const assertPossible = ({ dossiers, decided_on }: DecideInput): void => {
  if (new Set(dossiers.map(({ id }) => id)).size !== dossiers.length)
    throw refusal("decision.dossier_twice")
  if (decided_on > today()) throw refusal("dossier.day_in_future")
}

/** Ends the trial of a decision: nothing of it stays. */
const TRIED = new Error("tried")

const tryOne = async (container: MedusaContainer, input: DecideInput): Promise<void> => {
  try {
    await inTransaction(container, async (sql) => {
      await writeDecision(container, input, await planDecision(container, input, sql), sql)
      throw TRIED
    })
  } catch (error) {
    if (error !== TRIED) throw error
  }
}

const refusedWith = (error: unknown): OcopErrorCode => {
  const code = refusalCodeOf(error)
  if (code) return code
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
      (error: unknown) => refusedWith(error)
    )
    lines.push({ id: dossier.id, code })
  }
  return lines
}
