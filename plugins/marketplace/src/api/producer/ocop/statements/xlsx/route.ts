import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRequest } from "../../../../../lib/access/producer-context"
import { fileNameOf, statementXlsx } from "../../../../../lib/statement/statement-files"
import { askedStatement, sendFile } from "../asked-statement"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

export const GET = async (req: ProducerRequest, res: MedusaResponse): Promise<void> => {
  const statement = await askedStatement(req)
  sendFile(res, fileNameOf(statement, "xlsx"), XLSX, await statementXlsx(statement))
}
