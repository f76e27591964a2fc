import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { SplitCart } from "./split-cart"

/**
 * One cart uses a promotion once, though the framework counts it with each order. Between two orders
 * the earlier count is taken back; money spent, counted by amount, adds up by itself.
 */
export const shareUsage = (container: MedusaContainer, { customer_id, email }: SplitCart) => {
  const promotions = container.resolve(Modules.PROMOTION)
  const buyer = { customer_id, customer_email: email }
  const counted = new Set<string>()
  const takenBack: string[] = []
  const uses = (codes: string[]) => codes.map((code) => ({ code, amount: 0 }))
  return {
    /** Before the order with these discounts is made. */
    async before(codes: string[]): Promise<void> {
      const again = codes.filter((code) => counted.has(code))
      if (again.length) await promotions.revertUsage(uses(again), buyer)
      takenBack.push(...again)
    },
    /** Once it is made: what was taken back for it is counted again. */
    after(codes: string[]): void {
      takenBack.length = 0
      for (const code of codes) counted.add(code)
    },
    /** It was not made, and those before it are about to be taken back with their own counts. */
    async failed(): Promise<void> {
      if (takenBack.length) await promotions.registerUsage(uses(takenBack), buyer)
    },
  }
}
