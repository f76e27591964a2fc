import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { sellerPapersLastDay, moveVerification } from "@ocop/rules"
import { loadApplication } from "../../lib/onboarding/load-application"
import { asDossier, producerRefs, stateOn } from "../../lib/onboarding/read-application"
import type { ApplicationRow } from "../../modules/onboarding/service"
import { assertClaimable } from "./judge-application"
import { assertComplete } from "./move-application"

export interface VerifyApplicationInput {
  application_id: string
  note: string | null
  actor_id: string
}

/** What the papers prove, for the register. Nothing said is nothing changed. */
const provenFacts = (row: ApplicationRow) =>
  Object.fromEntries(
    Object.entries({
      kind: row.kind,
      tax_code: row.tax_code,
      registration_number: row.registration_number,
      representative: row.representative,
      phone: row.phone,
      address: row.address,
      commune_code: row.commune_code,
    }).filter(([, value]) => value !== null)
  )

/** The register has each producer once: who has the tax code already is claimed, not added. */
const assertNew = async (container: MedusaContainer, tax_code: string | null): Promise<void> => {
  if (!tax_code) return
  const known = await producerRefs(container, { tax_code: [tax_code] })
  if (known.length) throw refusal("application.producer_exists")
}

export const planVerificationStep = createStep(
  "plan-verification",
  async ({ application_id, note, actor_id }: VerifyApplicationInput, { container }) => {
    const row = await loadApplication(container, application_id)
    const judged = moveVerification(stateOn(row, today()), "verified", note)
    if (!judged.ok) throw refusal(judged.code)
    const documents = await assertComplete(container, row)
    if (row.claims) await assertClaimable(container, row.producer_id as string, row.member_id)
    if (!row.producer_id) await assertNew(container, row.tax_code)
    const facts = provenFacts(row)
    const reason = note ?? `Xác thực hồ sơ ${row.id}`
    return new StepResponse({
      isNew: row.producer_id === null,
      memberId: row.member_id,
      goodUntil: sellerPapersLastDay(row.kind, asDossier(documents)),
      known: { producer_id: row.producer_id ?? "", changes: facts, reason, actor_id },
      added: {
        producer: { ...facts, name: row.name, kind: row.kind, business_registered: true },
        actor_id,
      },
    })
  }
)
