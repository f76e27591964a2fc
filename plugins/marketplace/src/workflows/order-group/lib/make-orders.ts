import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { CartPart } from "@ocop/rules"
import { childCart, childLines, childMethods, codesOf, promotionsOf } from "./child-cart"
import { openPayment } from "./payments"
import { shareUsage } from "./share-usage"
import type { SplitCart } from "./split-cart"

export interface PlannedOrder {
  /** Of the cart that is yet to be made. */
  id: string
  group_id: string
  part: CartPart
  payment_provider_id: string
}

/** The rows of each part in a cart of its own; the buyer's cart keeps all of them. */
export const makeCarts = async (
  container: MedusaContainer,
  cart: SplitCart,
  plan: readonly PlannedOrder[]
): Promise<void> => {
  const carts = container.resolve(Modules.CART)
  await carts.createCarts(plan.map((order) => childCart(cart, order)))
  await Promise.all([
    carts.addLineItems(plan.flatMap((order) => childLines(cart, order)) as never),
    carts.addShippingMethods(plan.flatMap((order) => childMethods(cart, order)) as never),
  ])
  const links = plan.flatMap((order) =>
    promotionsOf(cart, order).map((promotion_id) => ({
      [Modules.CART]: { cart_id: order.id },
      [Modules.PROMOTION]: { promotion_id },
    }))
  )
  if (links.length) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
}

/** One after the other: the first makes the customer known to a provider, the others find it known. */
export const openPayments = async (
  container: MedusaContainer,
  cart: SplitCart,
  plan: readonly PlannedOrder[]
): Promise<void> => {
  for (const { id, part, payment_provider_id } of plan)
    await openPayment(container, {
      cart_id: id,
      producer_id: part.producer_id,
      payment_provider_id,
      customer_id: cart.customer_id,
      currency_code: String(cart.currency_code),
      total: part.total,
    })
}

/** All of a group's events wait until the last order is made. */
const contextOf = (eventGroupId: string) => ({ eventGroupId, preventReleaseEvents: true })

type Run = Awaited<ReturnType<ReturnType<typeof completeCartWorkflow>["run"]>>

const complete = (container: MedusaContainer, { id, group_id }: PlannedOrder): Promise<Run> =>
  completeCartWorkflow(container).run({ input: { id }, context: contextOf(group_id) })

const undo = async (container: MedusaContainer, group_id: string, runs: Run[]): Promise<void> => {
  for (const { transaction } of [...runs].reverse())
    await completeCartWorkflow(container).cancel({
      transaction: transaction as never,
      container,
      context: contextOf(group_id),
    })
  await container.resolve(Modules.EVENT_BUS).clearGroupedEvents(group_id)
}

// the workflow answers with the order's id
const orderIdOf = (run?: Run): string => (run?.result as { id?: string } | undefined)?.id ?? ""

/**
 * The framework's own completion for each cart, in turn. Answers the orders by cart.
 *
 * @throws what the completion that failed threw, once those before it are undone
 */
export const makeOrders = async (
  container: MedusaContainer,
  cart: SplitCart,
  plan: readonly PlannedOrder[]
): Promise<Map<string, string>> => {
  const usage = shareUsage(container, cart)
  const runs: Run[] = []
  try {
    for (const order of plan) {
      await usage.before(codesOf(cart, order))
      runs.push(await complete(container, order))
      usage.after(codesOf(cart, order))
    }
  } catch (error) {
    await usage.failed()
    await undo(container, plan[0]?.group_id ?? "", runs)
    throw error
  }
  return new Map(plan.map(({ id }, place) => [id, orderIdOf(runs[place])]))
}
