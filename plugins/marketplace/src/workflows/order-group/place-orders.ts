import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { notFound } from "@ocop/rating/lib/refusal"
import { groupsOf } from "../../lib/order-group/service-of"
import type { OrderGroup } from "../../modules/order-group/service"
import { ORDER_GROUP_PLACED } from "../events"
import { findGroupOfCart } from "./lib/find-orders"
import { finishGroup, settleGroup } from "./lib/finish-group"
import { makeCarts, makeOrders, openPayments, type PlannedOrder } from "./lib/make-orders"
import { mustPartition, producersOf } from "./lib/parts"
import { closeCommonPayment, mustChooseProviders } from "./lib/payments"
import { loadSplitCart, type SplitCart } from "./lib/split-cart"
import { undoGroup } from "./lib/undo-group"

/** Seconds a second completion of one cart waits for the first, and a dead server's lock stands. */
const LOCK = { timeout: 60, expire: 120 }

/** Under the lock that the framework's own changes of this cart take. */
export const underCartLock = <Result>(
  container: MedusaContainer,
  cartId: string,
  job: () => Promise<Result>
): Promise<Result> => {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  return locking.execute(cartId, job, LOCK)
}

const planOf = async (
  container: MedusaContainer,
  cart: SplitCart,
  group_id: string
): Promise<PlannedOrder[]> => {
  const parts = mustPartition(cart)
  const producers = parts.map(({ producer_id }) => producer_id)
  const providers = await mustChooseProviders(container, cart, producers)
  return parts.map((part) => ({
    id: generateEntityId(undefined, "cart"),
    group_id,
    part,
    payment_provider_id: providers.get(part.producer_id) ?? "",
  }))
}

/** Written before anything is made, so that whatever happens can be finished or taken back. */
const begin = async (
  container: MedusaContainer,
  cart: SplitCart,
  group_id: string,
  plan: PlannedOrder[]
): Promise<void> => {
  const total = plan.reduce((sum, { part }) => sum + part.total, 0)
  await groupsOf(container).beginGroup({
    group: { id: group_id, cart_id: cart.id, customer_id: cart.customer_id, total },
    orders: plan.map(({ id, part, payment_provider_id }, position) => ({
      producer_id: part.producer_id,
      cart_id: id,
      payment_provider_id,
      position,
      total: part.total,
    })),
  })
  await container
    .resolve(Modules.CART)
    .updateCarts([{ id: cart.id, completed_at: new Date() } as never])
}

const tellOf = async (container: MedusaContainer, group_id: string): Promise<void> => {
  const events = container.resolve(Modules.EVENT_BUS)
  await events.releaseGroupedEvents(group_id)
  await events.emit({ name: ORDER_GROUP_PLACED, data: { id: group_id } })
}

const split = async (container: MedusaContainer, cart: SplitCart): Promise<string> => {
  const group_id = generateEntityId(undefined, "ordgrp")
  const plan = await planOf(container, cart, group_id)
  await begin(container, cart, group_id, plan)
  try {
    await makeCarts(container, cart, plan)
    await openPayments(container, cart, plan)
    await finishGroup(container, { id: group_id }, await makeOrders(container, cart, plan))
  } catch (error) {
    await undoGroup(container, { id: group_id, cart_id: cart.id })
    throw error
  }
  await tellOf(container, group_id)
  await closeCommonPayment(container, cart)
  return group_id
}

const standing = async (
  container: MedusaContainer,
  group: OrderGroup | null
): Promise<string | null> => {
  if (!group) return null
  if (group.state === "placed") return group.id
  return (await settleGroup(container, group)) ? group.id : null
}

/**
 * Makes a cart of several producers into an order of each and answers the group's id; the same id for
 * a cart that has become one. Null for a cart of one producer, which the framework orders itself.
 *
 * @throws MedusaError 404 `cart.not_found`, 400 with the reason why it cannot be ordered as it is
 */
export const placeOrders = (container: MedusaContainer, cartId: string): Promise<string | null> =>
  underCartLock(container, cartId, async () => {
    const known = await standing(container, await findGroupOfCart(container, cartId))
    if (known) return known
    const cart = await loadSplitCart(container, cartId)
    if (!cart) throw notFound("cart.not_found")
    return cart.completed_at || producersOf(cart).length < 2 ? null : split(container, cart)
  })
