import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { SuspicionState } from "@ocop/rules"
import { OcopSuspicionChange } from "./models/suspicion-change"
import { OcopSuspicionReport } from "./models/suspicion-report"
import { OcopSuspicionReporter } from "./models/suspicion-reporter"

export type SuspicionReport = InferTypeOf<typeof OcopSuspicionReport>
type Row = Record<string, unknown>

/** A report as it comes in: all of it is kept, or nothing. */
export interface NewSuspicion {
  report: Row
  /** Null for a report without a name and a phone. */
  reporter: Row | null
}

export interface SuspicionMove {
  id: string
  from: SuspicionState
  after: Row
  change: Row
}

export default class MarketControlModuleService extends MedusaService({
  OcopSuspicionReport,
  OcopSuspicionReporter,
  OcopSuspicionChange,
}) {
  /** Enters a report with its trail and, apart from it, who reported; answers its id. */
  @InjectManager()
  async enterReport(entry: NewSuspicion, @MedusaContext() context: Context = {}): Promise<string> {
    return await this.enterReport_(entry, context)
  }

  @InjectTransactionManager()
  protected async enterReport_(
    { report, reporter }: NewSuspicion,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    const [made] = await this.createOcopSuspicionReports([report] as never[], context)
    const report_id = (made as unknown as { id: string }).id
    if (reporter)
      await this.createOcopSuspicionReporters([{ ...reporter, report_id }] as never[], context)
    const change = { report_id, action: "received", actor_id: "public", reason: null, before: null }
    await this.createOcopSuspicionChanges(
      [{ ...change, after: { state: "received" } }] as never[],
      context
    )
    return report_id
  }

  /** Takes a report back that nobody has a receipt of yet. */
  @InjectManager()
  async removeReport(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.removeReport_(id, context)
  }

  @InjectTransactionManager()
  protected async removeReport_(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.deleteOcopSuspicionChanges({ report_id: id }, context)
    await this.deleteOcopSuspicionReporters({ report_id: id }, context)
    await this.deleteOcopSuspicionReports(id, context)
  }

  /**
   * Moves a report with its trail, unless it has left the state it was seen in meanwhile: of two
   * members of staff one moves it. Answers the id of the trail, null when it was too late.
   */
  @InjectManager()
  async recordMove(
    move: SuspicionMove,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string | null> {
    return await this.recordMove_(move, context)
  }

  @InjectTransactionManager()
  protected async recordMove_(
    { id, from, after, change }: SuspicionMove,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string | null> {
    const held = await context.transactionManager?.execute<{ state: string }[]>(
      "select state from ocop_suspicion_report where id = ? and deleted_at is null for update",
      [id]
    )
    if (held?.[0]?.state !== from) return null
    await this.updateOcopSuspicionReports({ id, ...after, fingerprint: null } as never, context)
    const [made] = await this.createOcopSuspicionChanges([change] as never[], context)
    return (made as unknown as { id: string }).id
  }

  /** Takes a move back together with its trail. */
  @InjectManager()
  async undoMove(
    before: Row & { id: string },
    changeId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoMove_(before, changeId, context)
  }

  @InjectTransactionManager()
  protected async undoMove_(
    before: Row & { id: string },
    changeId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopSuspicionChanges([changeId], context)
    await this.updateOcopSuspicionReports(before as never, context)
  }
}
