import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { OcopCheckoutChoice } from "./models/checkout-choice"
import { OcopOrderGroup } from "./models/order-group"
import { OcopOrderGroupOrder } from "./models/order-group-order"
import { OcopShop } from "./models/shop"

export type Shop = InferTypeOf<typeof OcopShop>
export type OrderGroup = InferTypeOf<typeof OcopOrderGroup>
export type OrderGroupOrder = InferTypeOf<typeof OcopOrderGroupOrder>

export interface PaymentChoice {
  cart_id: string
  producer_id: string
  payment_provider_id: string
}

export interface NewGroup {
  group: { id: string; cart_id: string; customer_id: string | null; total: number }
  orders: {
    producer_id: string
    cart_id: string
    payment_provider_id: string
    position: number
    total: number
  }[]
}

const SAVE_CHOICE = `insert into ocop_checkout_choice (id, cart_id, producer_id, payment_provider_id)
  values (?, ?, ?, ?) on conflict (cart_id, producer_id) where deleted_at is null
  do update set payment_provider_id = excluded.payment_provider_id, updated_at = now()`

export default class OrderGroupModuleService extends MedusaService({
  OcopShop,
  OcopOrderGroup,
  OcopOrderGroupOrder,
  OcopCheckoutChoice,
}) {
  /** Writes down what is about to happen, all of it or nothing. */
  @InjectManager()
  async beginGroup(plan: NewGroup, @MedusaContext() context: Context = {}): Promise<void> {
    await this.beginGroup_(plan, context)
  }

  @InjectTransactionManager()
  protected async beginGroup_(
    { group, orders }: NewGroup,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.createOcopOrderGroups([group] as never[], context)
    const rows = orders.map((order) => ({ ...order, group_id: group.id }))
    await this.createOcopOrderGroupOrders(rows as never[], context)
  }

  /** From here on the group stands with these orders. */
  @InjectManager()
  async placeGroup(
    id: string,
    orders: { id: string; order_id: string | null }[],
    at: Date,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.placeGroup_(id, orders, at, context)
  }

  @InjectTransactionManager()
  protected async placeGroup_(
    id: string,
    orders: { id: string; order_id: string | null }[],
    at: Date,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.updateOcopOrderGroupOrders(orders, context)
    await this.updateOcopOrderGroups({ id, state: "placed", placed_at: at }, context)
  }

  /** Forgets a group none of whose orders are left. */
  @InjectManager()
  async dropGroup(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.dropGroup_(id, context)
  }

  @InjectTransactionManager()
  protected async dropGroup_(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.deleteOcopOrderGroupOrders({ group_id: id }, context)
    await this.deleteOcopOrderGroups([id], context)
  }

  /** The last choice counts; two at the same moment do not meet. */
  @InjectManager()
  async chooseProviders(
    choices: (PaymentChoice & { id: string })[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await this.chooseProviders_(choices, context)
  }

  @InjectTransactionManager()
  protected async chooseProviders_(
    choices: (PaymentChoice & { id: string })[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    for (const { id, cart_id, producer_id, payment_provider_id } of choices)
      await context.transactionManager?.execute(SAVE_CHOICE, [
        id,
        cart_id,
        producer_id,
        payment_provider_id,
      ])
  }
}
