import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  dossierFormBody,
  ProducerAddEvidenceQuery,
  ProducerCreateDossierBody,
  ProducerSaveAnswerBody,
  ProducerSubmitDossierBody,
  ProducerWithdrawDossierBody,
} from "@ocop/contracts"
import { replacesWith, takesBody, takesFile } from "@ocop/rating/api/validate"
import { DOSSIER_FORM_NAMES } from "@ocop/rules"
import { needs } from "../../../../lib/access/producer-context"

const DOSSIERS = "/producer/ocop/dossiers"
const EVIDENCE = `${DOSSIERS}/:id/evidence`

/** Managers read and fill in; what binds the producer, and its papers, is for owners. */
export const producerDossierMiddlewares: MiddlewareRoute[] = [
  needs("edit_listings", `${DOSSIERS}*`, ["GET", "PUT"]),
  needs("manage_documents", `${DOSSIERS}*`, ["POST"]),
  takesBody(DOSSIERS, ProducerCreateDossierBody),
  replacesWith(`${DOSSIERS}/:id/answers/:criterion`, ProducerSaveAnswerBody),
  ...DOSSIER_FORM_NAMES.map((name) =>
    replacesWith(`${DOSSIERS}/:id/forms/${name}`, dossierFormBody(name))
  ),
  needs("edit_listings", "/producer/ocop/filing-choices", ["GET"]),
  takesBody(`${DOSSIERS}/:id/submit`, ProducerSubmitDossierBody),
  takesBody(`${DOSSIERS}/:id/withdraw`, ProducerWithdrawDossierBody),
  takesFile(EVIDENCE, ProducerAddEvidenceQuery),
]
