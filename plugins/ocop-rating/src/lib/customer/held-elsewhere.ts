import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OcopErrorCode, StoreCustomerData } from "@ocop/contracts"

type Held = Pick<StoreCustomerData, "reviews" | "returns" | "questions" | "complaints">

/** What a package above this one holds of a customer, in tables of its own. */
export interface CustomerHolder {
  /** For the customer's own copy. */
  read(
    container: MedusaContainer,
    customerId: string,
    orderIds: readonly string[]
  ): Promise<Partial<Held>>
  /** Why the customer cannot be erased yet; null, as without it, when nothing hinders it. */
  hindrance?(
    container: MedusaContainer,
    customerId: string,
    orderIds: readonly string[]
  ): Promise<OcopErrorCode | null>
  /**
   * Within the transaction of the deletion; answers what is to be done once that is committed, such
   * as deleting files.
   */
  erase(
    sql: Knex,
    customerId: string,
    orderIds: readonly string[]
  ): Promise<(container: MedusaContainer) => Promise<void>>
}

const holders = new Map<string, CustomerHolder>()

/** Lets a package say once what it holds; under the same name the later word stands. */
export const holdsCustomerData = (name: string, holder: CustomerHolder): void => {
  holders.set(name, holder)
}

export const customerHolders = (): CustomerHolder[] => [...holders.values()]

/** All that is held elsewhere, for the customer's own copy. */
export const readHeldElsewhere = async (
  container: MedusaContainer,
  customerId: string,
  orderIds: readonly string[]
): Promise<Held> => {
  const read = customerHolders().map((holder) => holder.read(container, customerId, orderIds))
  const nothing: Held = { reviews: [], returns: [], questions: [], complaints: [] }
  return Object.assign(nothing, ...(await Promise.all(read))) as Held
}
