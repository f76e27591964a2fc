import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerStatementResponse } from "@ocop/contracts"
import type { ProducerRequest } from "../../../../lib/access/producer-context"
import { askedStatement } from "./asked-statement"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerStatementResponse>
): Promise<void> => {
  res.json(await askedStatement(req))
}
