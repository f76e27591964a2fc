import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerFormResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { formsOf } from "@ocop/rating/lib/evaluation/contents"
import { notFound } from "@ocop/rating/lib/refusal"
import { saveFormWorkflow } from "@ocop/rating/workflows"
import {
  DOSSIER_FORM_NAMES,
  missingForms,
  type DossierFormContent,
  type DossierFormName,
} from "@ocop/rules"
import { producerOf, type ProducerRequest } from "../../../../../../../lib/access/producer-context"

const formOf = (req: ProducerRequest): DossierFormName => {
  const asked = pathText(req, "form")
  const form = DOSSIER_FORM_NAMES.find((name) => name === asked)
  if (!form) throw notFound("dossier.form_unknown")
  return form
}

export const PUT = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerFormResponse>
): Promise<void> => {
  const [dossier_id, form] = [pathText(req, "id"), formOf(req)]
  const { producerId: producer_id, memberId: member_id } = producerOf(req)
  const content = req.validatedBody as DossierFormContent
  await saveFormWorkflow(req.scope).run({
    input: { dossier_id, form, content, producer_id, member_id },
  })
  res.json({ form, missing_forms: missingForms(await formsOf(req.scope, dossier_id)) })
}
