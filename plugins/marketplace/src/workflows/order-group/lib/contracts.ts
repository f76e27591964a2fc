import type { MedusaContainer } from "@medusajs/framework/types"
import { CONTRACT_MODULE } from "@ocop/rating/modules/contract"

/** What the module of contracts offers here. */
interface Contracts {
  listOcopContracts(
    filters: { order_id: string[] },
    config: object
  ): Promise<{ id: string; order_id: string }[]>
  undoContract(id: string): Promise<void>
}

const moduleOf = (container: MedusaContainer) => container.resolve<Contracts>(CONTRACT_MODULE)

/** The contract is the last thing written of an order: what has one is whole. */
export const contractsOf = async (container: MedusaContainer, order_id: string[]) =>
  order_id.length
    ? moduleOf(container).listOcopContracts({ order_id }, { select: ["id", "order_id"] })
    : []

export const undoContracts = async (container: MedusaContainer, orderIds: string[]) => {
  for (const { id } of await contractsOf(container, orderIds))
    await moduleOf(container).undoContract(id)
}
