import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONTRACT_TOKEN_HEADER, type StoreContract } from "@ocop/contracts"
import { findContract } from "../../../../lib/contract/read-contract"
import { opensContract } from "../../../../lib/contract/token"
import { notFound } from "../../../../lib/refusal"
import { pathText } from "../../../path-text"

const isOwnOrder = async (req: AuthenticatedMedusaRequest, id: string): Promise<boolean> => {
  const customer_id = req.auth_context?.actor_id
  if (!customer_id) return false
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id, customer_id },
  })
  return data.length > 0
}

/**
 * The contract for whoever may read it.
 *
 * @throws MedusaError 404 `contract.not_found`, alike for a strange contract and for none
 */
export const openContract = async (req: AuthenticatedMedusaRequest): Promise<StoreContract> => {
  const orderId = pathText(req, "order_id")
  const mayRead =
    opensContract(req.scope, orderId, req.headers[CONTRACT_TOKEN_HEADER]) ||
    (await isOwnOrder(req, orderId))
  const contract = mayRead ? await findContract(req.scope, orderId) : null
  if (!contract) throw notFound("contract.not_found")
  return contract
}
