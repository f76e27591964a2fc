import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { AddressKind, StoreAddressesResponse } from "@ocop/contracts"
import { listAddresses } from "../../../../lib/catalogue/list-addresses"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreAddressesResponse>
): Promise<void> => {
  const channels = req.publishable_key_context.sales_channel_ids
  // the middleware has checked it against StoreListAddressesQuery
  const asked = req.validatedQuery as unknown as { kind: AddressKind; part: number }
  res.json(await listAddresses(req.scope, asked, channels))
}
