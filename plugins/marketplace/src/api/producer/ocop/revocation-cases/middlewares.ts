import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ProducerExplainRevocationBody, ProducerRevocationFileQuery } from "@ocop/contracts"
import { takesBody, takesFile } from "@ocop/rating/api/validate"
import { needs } from "../../../../lib/access/producer-context"

const CASES = "/producer/ocop/revocation-cases"

/** Every member knows that a mark is at stake; what binds the producer is for owners. */
export const producerRevocationMiddlewares: MiddlewareRoute[] = [
  needs("manage_documents", `${CASES}*`, ["POST"]),
  takesBody(`${CASES}/:id/explain`, ProducerExplainRevocationBody),
  takesFile(`${CASES}/:id/files`, ProducerRevocationFileQuery),
]
