import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  assertOrderable,
  assessCart,
  type Assessment,
} from "@ocop/rating/workflows/checkout/lib/assess-cart"

/**
 * With fewer pieces than this left, buyers of a thing order one after the other. With more, those who
 * order at the same moment do not reach the last piece.
 */
const SCARCE = 50

const LOCK = { timeout: 120, expire: 120 }

/** In one order for everybody, so that no two buyers wait for each other. */
const scarceKeys = ({ offers }: Assessment): string[] =>
  [...offers.values()]
    .filter(({ available }) => available !== null && available < SCARCE)
    .map(({ variant_id }) => `ocop:last-pieces:${variant_id}`)
    .sort()

/** What was left when the buyer began to wait may be sold by now: that is told before anything is made. */
const lookAgain = async (container: MedusaContainer, cartId: string): Promise<void> => {
  const assessment = await assessCart(container, cartId)
  if (assessment && !assessment.cart.completed_at) assertOrderable(assessment)
}

/**
 * Orders a cart. Whoever comes too late for the last pieces is refused at once, with the code for it,
 * and no order is made and taken back. That nothing is sold twice the framework sees to by itself.
 */
export const withLastPieces = async <Result>(
  container: MedusaContainer,
  cartId: string,
  order: () => Promise<Result>
): Promise<Result> => {
  const assessment = await assessCart(container, cartId)
  const keys = assessment && !assessment.cart.completed_at ? scarceKeys(assessment) : []
  if (!keys.length) return order()
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const ordering = async () => {
    await lookAgain(container, cartId)
    return order()
  }
  return locking.execute(keys, ordering, LOCK)
}
