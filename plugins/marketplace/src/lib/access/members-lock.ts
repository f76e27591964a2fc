import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const LOCK = { timeout: 30, expire: 60 }

/** Who serves a producer changes one after the other: two owners cannot remove each other at once. */
export const underMembersLock = <Result>(
  container: MedusaContainer,
  producerId: string,
  job: () => Promise<Result>
): Promise<Result> => {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  return locking.execute(`ocop:members:${producerId}`, job, LOCK)
}
