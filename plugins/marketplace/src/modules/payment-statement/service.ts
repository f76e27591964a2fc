import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { BankAccount, PaymentAlarm, PaymentState } from "@ocop/rules"
import { OcopBankAccount } from "./models/bank-account"
import { OcopPaymentChange } from "./models/payment-change"
import { OcopPaymentStatement } from "./models/payment-statement"

export type PaymentStatement = InferTypeOf<typeof OcopPaymentStatement>
export type PaymentChange = InferTypeOf<typeof OcopPaymentChange>
export type BankAccountRecord = InferTypeOf<typeof OcopBankAccount>
type Row = Record<string, unknown>
type SqlContext = Context<SqlEntityManager>

export interface StatementMove {
  id: string
  from: PaymentState
  after: Row
  change: Row
}

const ask = async <Found>(context: SqlContext, sql: string, values: unknown[] = []) =>
  (await context.transactionManager?.execute<Found[]>(sql, values)) ?? []

export default class PaymentStatementModuleService extends MedusaService({
  OcopPaymentStatement,
  OcopPaymentChange,
  OcopBankAccount,
}) {
  /** Opens the statement of an order, or finds the one that is there. */
  @InjectManager()
  async openStatement(row: Row, @MedusaContext() context: SqlContext = {}): Promise<boolean> {
    return await this.openStatement_(row, context)
  }

  @InjectTransactionManager()
  protected async openStatement_(
    row: Row,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const order_id = String(row.order_id)
    // of two that open at once the second waits here and finds the first one's
    await ask(context, "select pg_advisory_xact_lock(hashtext(?))", [`ocop-payment:${order_id}`])
    const [there] = await this.listOcopPaymentStatements({ order_id }, { take: 1 }, context)
    if (there) return false
    const [made] = await this.createOcopPaymentStatements([row] as never[], context)
    const { id, state } = made as unknown as PaymentStatement
    const change = { statement_id: id, act: "open", actor: "order", actor_id: "order" }
    await this.createOcopPaymentChanges([{ ...change, to_state: state }] as never[], context)
    return true
  }

  /**
   * Moves a statement with its trail, unless it has left the state it was seen in. Answers the id
   * of the trail, null when it was too late.
   */
  @InjectManager()
  async recordMove(
    move: StatementMove,
    @MedusaContext() context: SqlContext = {}
  ): Promise<string | null> {
    return await this.recordMove_(move, context)
  }

  @InjectTransactionManager()
  protected async recordMove_(
    { id, from, after, change }: StatementMove,
    @MedusaContext() context: SqlContext = {}
  ): Promise<string | null> {
    const [held] = await ask<{ state: string }>(
      context,
      "select state from ocop_payment_statement where id = ? and deleted_at is null for update",
      [id]
    )
    if (held?.state !== from) return null
    await this.updateOcopPaymentStatements({ id, ...after } as never, context)
    const [made] = await this.createOcopPaymentChanges([change] as never[], context)
    return (made as unknown as { id: string }).id
  }

  /** Takes a move back together with its trail. */
  @InjectManager()
  async undoMove(
    before: Row & { id: string },
    changeId: string,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await this.undoMove_(before, changeId, context)
  }

  @InjectTransactionManager()
  protected async undoMove_(
    before: Row & { id: string },
    changeId: string,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await ask(context, "set local ocop.payment_act = 'undo'")
    await this.deleteOcopPaymentChanges([changeId], context)
    await this.updateOcopPaymentStatements(before as never, context)
  }

  /** Marks an alarm as given; false when it was given before or the statement has moved on. */
  @InjectManager()
  async giveAlarm(
    { id, state }: Pick<PaymentStatement, "id" | "state">,
    alarm: PaymentAlarm,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return await this.giveAlarm_({ id, state }, alarm, context)
  }

  @InjectTransactionManager()
  protected async giveAlarm_(
    { id, state }: Pick<PaymentStatement, "id" | "state">,
    alarm: PaymentAlarm,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const given = await ask(
      context,
      `update ocop_payment_statement set alarms = array_append(alarms, ?)
       where id = ? and state = ? and not (? = any(alarms)) and deleted_at is null returning id`,
      [alarm, id, state, alarm]
    )
    return given.length > 0
  }

  /** Enters an account in place of the present one; null when it is the present one. */
  @InjectManager()
  async replaceAccount(
    entry: BankAccount & { producer_id: string; actor_id: string },
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ id: string; replaced_id: string | null } | null> {
    return await this.replaceAccount_(entry, now, context)
  }

  @InjectTransactionManager()
  protected async replaceAccount_(
    entry: BankAccount & { producer_id: string; actor_id: string },
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ id: string; replaced_id: string | null } | null> {
    const { producer_id, bin, account_number, account_holder } = entry
    await ask(context, "select pg_advisory_xact_lock(hashtext(?))", [`ocop-account:${producer_id}`])
    const active = { producer_id, state: "active" as const }
    const [present] = await this.listOcopBankAccounts(active, { take: 1 }, context)
    const same =
      present?.bin === bin &&
      present.account_number === account_number &&
      present.account_holder === account_holder
    if (same) return null
    // written at once: of an update and an insert the framework sends the insert first
    if (present)
      await ask(
        context,
        "update ocop_bank_account set state = 'replaced', replaced_at = ?, updated_at = now() where id = ?",
        [now, present.id]
      )
    const [made] = await this.createOcopBankAccounts([entry] as never[], context)
    return { id: (made as unknown as { id: string }).id, replaced_id: present?.id ?? null }
  }

  /** Takes a new account back and puts the earlier one in its place again. */
  @InjectManager()
  async undoAccount(
    made: { id: string; replaced_id: string | null },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await this.undoAccount_(made, context)
  }

  @InjectTransactionManager()
  protected async undoAccount_(
    { id, replaced_id }: { id: string; replaced_id: string | null },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await ask(context, "set local ocop.payment_act = 'undo'")
    await this.deleteOcopBankAccounts([id], context)
    if (replaced_id)
      await this.updateOcopBankAccounts(
        { id: replaced_id, state: "active", replaced_at: null } as never,
        context
      )
  }
}
