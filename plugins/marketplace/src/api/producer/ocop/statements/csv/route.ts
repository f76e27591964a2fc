import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRequest } from "../../../../../lib/access/producer-context"
import { fileNameOf, statementCsv } from "../../../../../lib/statement/statement-files"
import { askedStatement, sendFile } from "../asked-statement"

export const GET = async (req: ProducerRequest, res: MedusaResponse): Promise<void> => {
  const statement = await askedStatement(req)
  const name = fileNameOf(statement, "csv")
  sendFile(res, name, "text/csv; charset=utf-8", statementCsv(statement))
}
