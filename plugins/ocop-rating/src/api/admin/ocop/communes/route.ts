import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCommuneSearchResponse } from "@ocop/contracts"
import { searchCommunes, type CommuneSearch } from "../../../../lib/locality/search-communes"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCommuneSearchResponse>
): Promise<void> => {
  res.json(await searchCommunes(req.scope, req.validatedQuery as unknown as CommuneSearch))
}
