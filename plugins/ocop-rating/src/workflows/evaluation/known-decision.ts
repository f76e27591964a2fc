import type { MedusaContainer } from "@medusajs/framework/types"
import { evaluationOf } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import type { DecisionRow } from "../../modules/evaluation/service"
import { registerOf, type DecideInput } from "./write-decision"

/** Whether a known decision says the very same: the same day, the same products, the same stars. */
export const saysTheSame = async (
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
export const assertNumberFree = async (container: MedusaContainer, input: DecideInput) => {
  const { number, decided_on, authority_name } = input
  const rows = await registerOf(container).listOcopCertificates(
    { decision_number: number, authority_name },
    { select: ["id", "decision_on"] }
  )
  const year = decided_on.slice(0, 4)
  if (rows.some(({ decision_on }) => decision_on?.startsWith(year)))
    throw refusal("decision.number_taken")
}
