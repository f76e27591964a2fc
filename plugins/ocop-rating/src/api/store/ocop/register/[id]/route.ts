import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { StoreRegisterEntryResponse } from "@ocop/contracts"
import { readPackPhotos } from "../../../../../lib/pack-photos"
import { readRegister } from "../../../../../lib/read-register"
import { notFound } from "../../../../../lib/refusal"
import { toRegisterEntry } from "../../../../../lib/register-entry"
import { signedCodeOf } from "../../../../../lib/signed-certificate"
import { today } from "../../../../../lib/today"

const ALL_OF_ONE_PRODUCT = { skip: 0, take: 50 }

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreRegisterEntryResponse>
): Promise<void> => {
  const id = req.params.id ?? ""
  const { rows } = await readRegister(req.scope, { id }, { skip: 0, take: 1 })
  const [row] = rows
  if (!row) throw notFound("certificate.not_found")
  const same = { registered_product_id: row.registered_product_id, id: { $ne: id } }
  const history = await readRegister(req.scope, same, ALL_OF_ONE_PRODUCT)
  const day = today()
  res.json({
    entry: toRegisterEntry(row, day),
    history: history.rows.map((other) => toRegisterEntry(other, day)),
    signed_code: await signedCodeOf(req.scope, row, day),
    pack_photos: await readPackPhotos(
      req.scope,
      row,
      req.publishable_key_context.sales_channel_ids
    ),
  })
}
