import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { OcopContract } from "./models/contract"

export type Contract = InferTypeOf<typeof OcopContract>

/** The database refuses to change or delete a contract unless this is said within the transaction. */
const allow = (act: "undo" | "erase", context: Context<EntityManager>): Promise<unknown> =>
  context.transactionManager?.execute(`set local ocop.contract_act = '${act}'`) ??
  Promise.reject(new Error("No transaction"))

export default class ContractModuleService extends MedusaService({ OcopContract }) {
  /** Takes back a contract whose order did not come about. */
  @InjectManager()
  async undoContract(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.undoContract_(id, context)
  }

  @InjectTransactionManager()
  protected async undoContract_(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await allow("undo", context as Context<EntityManager>)
    await this.deleteOcopContracts([id], context)
  }

  /** Erases who the buyer was; what was agreed stays provable. */
  @InjectManager()
  async eraseBuyers(orderIds: string[], @MedusaContext() context: Context = {}): Promise<void> {
    await this.eraseBuyers_(orderIds, context)
  }

  @InjectTransactionManager()
  protected async eraseBuyers_(
    orderIds: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await allow("erase", context as Context<EntityManager>)
    const contracts = await this.listOcopContracts({ order_id: orderIds }, {}, context)
    await this.updateOcopContracts(
      contracts.map(({ id }) => ({ id, buyer: null })),
      context
    )
  }
}
