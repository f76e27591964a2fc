import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { verifySellersWorkflow } from "@ocop/marketplace/workflows"
import { SEED_ACTOR } from "../demo/import-register"

/** Lets every producer with a shop sell; one that was judged before stays as it was judged. */
export const verifyShops = async (container: MedusaContainer): Promise<string> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "ocop_shop", fields: ["producer_id"] })
  const producer_ids = data.map(({ producer_id }: { producer_id: string }) => producer_id)
  const input = { producer_ids, reason: "Dữ liệu minh họa", actor_id: SEED_ACTOR }
  const { result } = await verifySellersWorkflow(container).run({ input })
  return `${result.count} producers`
}
