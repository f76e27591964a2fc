import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Two acts on one listing come one after the other. */
export const withListing = <Answer>(
  container: MedusaContainer,
  listingId: string,
  work: () => Promise<Answer>
): Promise<Answer> => {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  return locking.execute(`ocop:listing:${listingId}`, work, { timeout: 30 })
}
