import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { StoreSignedVerificationResponse } from "@ocop/contracts"
import { readPackPhotos } from "../../../../../lib/pack-photos"
import { readRegister } from "../../../../../lib/read-register"
import { notFound, refusal } from "../../../../../lib/refusal"
import { toRegisterEntry } from "../../../../../lib/register-entry"
import { keyringOf, paperDiffers } from "../../../../../lib/signed-certificate"
import { today } from "../../../../../lib/today"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreSignedVerificationResponse>
): Promise<void> => {
  const checked = (await keyringOf(req.scope)).check(String(req.validatedQuery.code))
  if (!checked.ok) throw refusal(checked.code)
  const facts = checked.value
  const { rows } = await readRegister(req.scope, { id: facts.certificateId }, { skip: 0, take: 1 })
  const [row] = rows
  if (!row) throw notFound("signed_code.certificate_unknown")
  res.json({
    facts,
    entry: toRegisterEntry(row, today()),
    differs: paperDiffers(facts, row),
    pack_photos: await readPackPhotos(
      req.scope,
      row,
      req.publishable_key_context.sales_channel_ids
    ),
  })
}
