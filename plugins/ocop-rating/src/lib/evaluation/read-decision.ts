import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminDecisionListResponse, AdminDecisionResponse } from "@ocop/contracts"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { notFound } from "../refusal"
import { evaluationOf } from "./services"

/** A decision with the certificates it issued. */
export const readDecision = async (
  container: MedusaContainer,
  id: string
): Promise<AdminDecisionResponse> => {
  const [row] = await evaluationOf(container).listOcopDecisions({ id }, { take: 1 })
  if (!row) throw notFound("decision.not_found")
  const filters = { decision_id: id }
  const dossiers = await evaluationOf(container).listOcopDossiers(filters, {
    take: 500,
    order: { id: "ASC" },
  })
  const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const ids = dossiers.flatMap(({ certificate_id }) => certificate_id ?? [])
  const issued = await register.listOcopCertificates({ id: ids }, { take: ids.length })
  const stars = new Map(issued.map((certificate) => [certificate.id, certificate.stars]))
  const { number, decided_on, authority_level, authority_name } = row
  return {
    decision: { id, number, decided_on, authority_level, authority_name },
    certificates: dossiers.map((dossier) => ({
      id: dossier.certificate_id ?? "",
      dossier_id: dossier.id,
      product_name: dossier.product_name,
      stars: stars.get(dossier.certificate_id ?? "") ?? 0,
    })),
  }
}

/** Decisions, the newest first. */
export const listDecisions = async (
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number }
): Promise<AdminDecisionListResponse> => {
  const [rows, count] = await evaluationOf(container).listAndCountOcopDecisions(
    {},
    { skip: offset, take: limit, order: { decided_on: "DESC", id: "DESC" } }
  )
  const decisions = rows.map(
    ({ id, number, decided_on, authority_level, authority_name, reason }) => ({
      ...{ id, number, decided_on, authority_level, authority_name, reason },
    })
  )
  return { decisions, limit, offset, count }
}
