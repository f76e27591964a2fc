import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "../evidence/send-file"
import { notFound } from "../refusal"
import { supervisionOf } from "./services"

/** A file of a case, for whom its caller has made sure that it may be read. */
export const sendCaseFile = async (
  container: MedusaContainer,
  case_id: string,
  id: string,
  res: MedusaResponse
): Promise<void> => {
  const [row] = await supervisionOf(container).listOcopRevocationFiles({ id, case_id }, { take: 1 })
  if (!row) throw notFound("evidence.not_found")
  await sendPrivateFile(container, row, res)
}
