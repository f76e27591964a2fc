import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreCustomerData } from "@ocop/contracts"

/** What a package above this one holds of a customer. */
export interface CustomerHolder {
  /** For the customer's own copy. */
  read(
    container: MedusaContainer,
    orderIds: readonly string[]
  ): Promise<Partial<Pick<StoreCustomerData, "reviews">>>
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
