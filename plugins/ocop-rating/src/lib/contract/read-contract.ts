import type { MedusaContainer } from "@medusajs/framework/types"
import type { ContractBuyer, ContractContent, ContractRef, StoreContract } from "@ocop/contracts"
import { CONTRACT_MODULE } from "../../modules/contract"
import type ContractModuleService from "../../modules/contract/service"
import type { Contract } from "../../modules/contract/service"
import { sha256 } from "./hash"
import { contractToken } from "./token"

const findRow = async (container: MedusaContainer, order_id: string): Promise<Contract | null> => {
  const service = container.resolve<ContractModuleService>(CONTRACT_MODULE)
  return (await service.listOcopContracts({ order_id }, { take: 1 }))[0] ?? null
}

const isIntact = ({ content, sha256: stored, buyer }: Contract): boolean => {
  if (sha256(content) !== stored) return false
  const { buyer_sha256 } = JSON.parse(content) as ContractContent
  return buyer === null || sha256(buyer) === buyer_sha256
}

const toContract = (row: Contract): StoreContract => ({
  order_id: row.order_id,
  sha256: row.sha256,
  intact: isIntact(row),
  kept_until: row.kept_until,
  // written by composeContract and never changed
  content: JSON.parse(row.content) as ContractContent,
  buyer: row.buyer === null ? null : (JSON.parse(row.buyer) as ContractBuyer),
})

/** Null for orders made before contracts were stored. */
export const findContract = async (
  container: MedusaContainer,
  orderId: string
): Promise<StoreContract | null> => {
  const row = await findRow(container, orderId)
  return row && toContract(row)
}

/** For whoever has just proven to know the order. */
export const findContractRef = async (
  container: MedusaContainer,
  orderId: string
): Promise<ContractRef | null> => {
  const row = await findRow(container, orderId)
  return (
    row && {
      sha256: row.sha256,
      concluded_at: new Date(row.concluded_at).toISOString(),
      token: contractToken(container, orderId),
    }
  )
}
