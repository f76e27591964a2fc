import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerStatementQuery } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { readStatement } from "../../../../lib/statement/read-statement"

/** The statement a request is for, of its producer alone. */
export const askedStatement = (req: ProducerRequest) => {
  const asked = req.validatedQuery as unknown as z.output<typeof ProducerStatementQuery>
  return readStatement(req.scope, producerOf(req).producerId, asked)
}

/** A file to keep, not to show. */
export const sendFile = (
  res: MedusaResponse,
  name: string,
  type: string,
  content: string | Buffer
): void => {
  res.setHeader("content-type", type)
  res.setHeader("content-disposition", `attachment; filename="${name}"`)
  res.end(content)
}
