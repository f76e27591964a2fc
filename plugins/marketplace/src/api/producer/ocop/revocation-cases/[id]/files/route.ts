import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerRevocationFileQuery, ProducerRevocationResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { receiveFile } from "@ocop/rating/lib/evidence/receive"
import { findOwnCase, readOwnRevocation } from "@ocop/rating/lib/supervision/read-revocation"
import { addCaseFileWorkflow } from "@ocop/rating/workflows"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerRevocationResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId: actor_id } = producerOf(req)
  const { version, file_name } = req.validatedQuery as unknown as z.output<
    typeof ProducerRevocationFileQuery
  >
  const case_id = pathText(req, "id")
  await findOwnCase(req.scope, case_id, producer_id)
  const content_base64 = (await receiveFile(req)).toString("base64")
  const answer = { producer_id, version }
  const { result } = await addCaseFileWorkflow(req.scope).run({
    input: { case_id, actor_id, answer, file_name, content_base64 },
  })
  res
    .status(result.created ? 201 : 200)
    .json(await readOwnRevocation(req.scope, case_id, producer_id))
}
