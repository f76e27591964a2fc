import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { ParcelActor, ParcelState, ReturnState } from "@ocop/rules"
import { OcopParcel } from "./models/parcel"
import { OcopParcelMove } from "./models/parcel-move"
import { OcopReturnRequest } from "./models/return-request"

export type ParcelRow = InferTypeOf<typeof OcopParcel>
export type ParcelMoveRow = InferTypeOf<typeof OcopParcelMove>
export type ReturnRow = InferTypeOf<typeof OcopReturnRequest>
type Row = Record<string, unknown>
type Sql = Context<SqlEntityManager>

export interface NewParcel {
  id: string
  order_id: string
  producer_id: string
  order_number: number
  placed_at: Date
}

/** Who moves something, under both names where somebody acts for a producer. */
export interface Mover {
  actor: ParcelActor
  actor_id: string
  actor_name: string | null
  acting_for: string | null
}

export interface Trail extends Mover {
  parcel_id: string
  return_id: string | null
  from_state: string | null
  to_state: string
  reason: string | null
  note: string | null
  moved_at: Date
}

/** A change of one row that is made only while the row is as it was seen. */
export interface SeenChange<State extends string> {
  id: string
  from: State
  after: Row
  trail: Trail
}

const OPEN = `insert into ocop_parcel (id, order_id, producer_id, order_number, placed_at)
  values (?, ?, ?, ?, ?) on conflict (order_id) where deleted_at is null do nothing`

const HOLD = {
  parcel: "select state, version from ocop_parcel where id = ? and deleted_at is null for update",
  return: "select state from ocop_return_request where id = ? and deleted_at is null for update",
}

/** An array in, an array out, which the generated types do not say. */
const firstId = (made: unknown): string => (made as { id: string }[])[0]?.id ?? ""

export default class ParcelModuleService extends MedusaService({
  OcopParcel,
  OcopParcelMove,
  OcopReturnRequest,
}) {
  /** Makes the parcel of an order unless there is one; two at the same moment make one. */
  @InjectManager()
  async openParcel(parcel: NewParcel, @MedusaContext() context: Sql = {}): Promise<void> {
    await this.openParcel_(parcel, context)
  }

  @InjectTransactionManager()
  protected async openParcel_(
    { id, order_id, producer_id, order_number, placed_at }: NewParcel,
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    const values = [id, order_id, producer_id, order_number, placed_at]
    await context.transactionManager?.execute(OPEN, values)
  }

  /** How many parcels of a producer are in each state. */
  @InjectManager()
  async countByState(
    producerId: string,
    @MedusaContext() context: Sql = {}
  ): Promise<Partial<Record<ParcelState, number>>> {
    const rows = await context.manager?.execute<{ state: ParcelState; count: string }[]>(
      "select state, count(*) from ocop_parcel where producer_id = ? and deleted_at is null group by state",
      [producerId]
    )
    return Object.fromEntries((rows ?? []).map(({ state, count }) => [state, Number(count)]))
  }

  /**
   * Moves a parcel with its trail, unless it has left the state it was seen in meanwhile. Answers the
   * id of the trail, null when it was too late.
   */
  @InjectManager()
  async recordMove(
    change: SeenChange<ParcelState>,
    @MedusaContext() context: Sql = {}
  ): Promise<string | null> {
    return await this.recordMove_(change, context)
  }

  @InjectTransactionManager()
  protected async recordMove_(
    { id, from, after, trail }: SeenChange<ParcelState>,
    @MedusaContext() context: Sql = {}
  ): Promise<string | null> {
    const held = await context.transactionManager?.execute<{ state: string; version: number }[]>(
      HOLD.parcel,
      [id]
    )
    const row = held?.[0]
    if (row?.state !== from) return null
    await this.updateOcopParcels({ id, ...after, version: row.version + 1 } as never, context)
    return firstId(await this.createOcopParcelMoves([trail] as never[], context))
  }

  /** Takes a move back together with its trail. */
  @InjectManager()
  async undoMove(
    before: Row & { id: string },
    trailId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoMove_(before, trailId, context)
  }

  @InjectTransactionManager()
  protected async undoMove_(
    before: Row & { id: string },
    trailId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopParcelMoves([trailId], context)
    await this.updateOcopParcels(before as never, context)
  }

  /** Enters a request with its trail; answers the id. */
  @InjectManager()
  async enterReturn(
    request: Row,
    trail: Omit<Trail, "return_id">,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    return await this.enterReturn_(request, trail, context)
  }

  @InjectTransactionManager()
  protected async enterReturn_(
    request: Row,
    trail: Omit<Trail, "return_id">,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    const made = await this.createOcopReturnRequests([request] as never[], context)
    const id = firstId(made)
    await this.createOcopParcelMoves([{ ...trail, return_id: id }] as never[], context)
    return id
  }

  /** Takes a request back that nobody has seen. */
  @InjectManager()
  async removeReturn(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.removeReturn_(id, context)
  }

  @InjectTransactionManager()
  protected async removeReturn_(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.deleteOcopParcelMoves({ return_id: id }, context)
    await this.deleteOcopReturnRequests([id], context)
  }

  /** As `recordMove`, of a request. */
  @InjectManager()
  async recordReturnMove(
    change: SeenChange<ReturnState>,
    @MedusaContext() context: Sql = {}
  ): Promise<string | null> {
    return await this.recordReturnMove_(change, context)
  }

  @InjectTransactionManager()
  protected async recordReturnMove_(
    { id, from, after, trail }: SeenChange<ReturnState>,
    @MedusaContext() context: Sql = {}
  ): Promise<string | null> {
    const held = await context.transactionManager?.execute<{ state: string }[]>(HOLD.return, [id])
    if (held?.[0]?.state !== from) return null
    await this.updateOcopReturnRequests({ id, ...after } as never, context)
    return firstId(await this.createOcopParcelMoves([trail] as never[], context))
  }

  @InjectManager()
  async undoReturnMove(
    before: Row & { id: string },
    trailId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoReturnMove_(before, trailId, context)
  }

  @InjectTransactionManager()
  protected async undoReturnMove_(
    before: Row & { id: string },
    trailId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopParcelMoves([trailId], context)
    await this.updateOcopReturnRequests(before as never, context)
  }
}
