import type { MedusaNextFunction, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import {
  dossierFormBody,
  ERROR_MESSAGES,
  ProducerAddEvidenceQuery,
  ProducerCreateDossierBody,
  ProducerSaveAnswerBody,
  ProducerSubmitDossierBody,
  ProducerWithdrawDossierBody,
} from "@ocop/contracts"
import { replacesWith, takesBody } from "@ocop/rating/api/validate"
import { DOSSIER_FORM_NAMES } from "@ocop/rules"
import { needs, type ProducerRequest } from "../../../../lib/access/producer-context"

const DOSSIERS = "/producer/ocop/dossiers"
const EVIDENCE = `${DOSSIERS}/:id/evidence`

/** The body is a file, which the route reads itself; what is known of it stands in the query. */
const takesFile: MiddlewareRoute = {
  matcher: EVIDENCE,
  methods: ["POST"],
  bodyParser: false,
  middlewares: [
    (req: ProducerRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
      const parsed = ProducerAddEvidenceQuery.safeParse(req.query)
      if (parsed.success) {
        req.validatedQuery = parsed.data
        return next()
      }
      const code = "request.invalid"
      const fields = parsed.error.issues.map(({ path }) => path.join("."))
      res.status(400).json({ type: "invalid_data", code, message: ERROR_MESSAGES[code].en, fields })
    },
  ],
}

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
  takesFile,
]
