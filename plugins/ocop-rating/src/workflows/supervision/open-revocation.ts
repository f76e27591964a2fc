import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  canRevoke,
  foldVietnamese,
  revocationDueOn,
  type LocalDate,
  type RevocationGround,
} from "@ocop/rules"
import { datesOf } from "../../lib/certificate-row"
import { inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { supervisionOf } from "../../lib/supervision/services"
import { today } from "../../lib/today"
import { loadCertificate, loadRegisteredProduct } from "../certification/load"

export interface OpenRevocationInput {
  certificate_id: string
  ground: RevocationGround
  finding: string
  found_on: LocalDate
  actor_id: string
}

const planCase = async (container: MedusaContainer, input: OpenRevocationInput) => {
  const { certificate_id, ground, finding, found_on } = input
  const day = today()
  if (found_on > day) throw refusal("revocation.found_in_future")
  const certificate = await loadCertificate(container, certificate_id)
  // a case is about a mark that is shown today
  const answer = canRevoke(datesOf(certificate), day, day)
  if (!answer.ok) throw refusal(answer.code)
  const product = await loadRegisteredProduct(container, certificate.registered_product_id)
  return {
    id: generateEntityId(undefined, "rvcs"),
    state: "opened",
    version: 1,
    certificate_id,
    producer_id: certificate.producer_id,
    product_name: product.name,
    search_name: foldVietnamese(product.name),
    stars: certificate.stars,
    ground,
    finding,
    found_on,
    due_on: revocationDueOn(found_on),
  }
}

const openRevocationStep = createStep(
  "open-revocation",
  async (input: OpenRevocationInput, { container }) => {
    const row = await planCase(container, input)
    const change_id = generateEntityId(undefined, "rvch")
    await inTransaction(container, async (sql) => {
      await sql("ocop_revocation_case").insert(row)
      await sql("ocop_revocation_change").insert({
        id: change_id,
        case_id: row.id,
        action: "opened",
        actor_id: input.actor_id,
        reason: input.finding,
        after: JSON.stringify(row),
      })
    })
    return new StepResponse({ id: row.id }, { id: row.id, change_id })
  },
  async (made, { container }) => {
    if (!made) return
    const service = supervisionOf(container)
    await service.deleteOcopRevocationChanges([made.change_id])
    await service.deleteOcopRevocationCases([made.id])
  }
)

/** Opens a case about a certificate in force; a certificate has one open case at a time. */
export const openRevocationWorkflow = createWorkflow(
  "open-revocation",
  (input: OpenRevocationInput) => new WorkflowResponse(openRevocationStep(input))
)
