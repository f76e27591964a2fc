import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { OcopListing } from "./models/listing"
import { OcopListingAct, type ListingAction } from "./models/listing-act"
import { OcopListingChange } from "./models/listing-change"
import { OcopListingPicture } from "./models/listing-picture"
import { OcopPricePoint } from "./models/price-point"
import { OcopTakedown } from "./models/takedown"

export type ListingRow = InferTypeOf<typeof OcopListing>
export type ListingChangeRow = InferTypeOf<typeof OcopListingChange>
export type TakedownRow = InferTypeOf<typeof OcopTakedown>
export type PictureRow = InferTypeOf<typeof OcopListingPicture>
export type PriceRow = InferTypeOf<typeof OcopPricePoint>

type Table = "ocop_listing" | "ocop_listing_change" | "ocop_takedown"
type Columns = Record<string, unknown>

export interface NewAct {
  listing_id: string
  subject_id: string | null
  action: ListingAction
  actor_id: string
  reason?: string | null
}

/** A row that leaves a state it was seen in; of two who move it one does. */
export interface Move {
  table: Table
  id: string
  from: string
  after: Columns
}

export interface NewPrice {
  variant_id: string
  product_id: string
  amount: number
  effective_at: Date
  source: "producer" | "other"
  actor_id: string | null
}

/** What takes recorded moves back. */
export interface MovesUndo {
  before: { table: Table; row: Columns & { id: string } }[]
  actIds: string[]
}

export default class ListingModuleService extends MedusaService({
  OcopListing,
  OcopListingChange,
  OcopListingPicture,
  OcopPricePoint,
  OcopTakedown,
  OcopListingAct,
}) {
  @InjectTransactionManager()
  private async write(
    table: Table,
    row: Columns & { id: string },
    @MedusaContext() context: Context
  ) {
    if (table === "ocop_listing") await this.updateOcopListings(row as never, context)
    else if (table === "ocop_takedown") await this.updateOcopTakedowns(row as never, context)
    else await this.updateOcopListingChanges(row as never, context)
  }

  /**
   * Moves rows with their trail, all or none. Null when one of them has left the state it was seen
   * in meanwhile; else what takes it all back.
   */
  @InjectManager()
  async recordMoves(
    moves: Move[],
    acts: NewAct[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<MovesUndo | null> {
    return await this.recordMoves_(moves, acts, context)
  }

  @InjectTransactionManager()
  protected async recordMoves_(
    moves: Move[],
    acts: NewAct[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<MovesUndo | null> {
    const before: MovesUndo["before"] = []
    for (const { table, id, from, after } of moves) {
      const held = await context.transactionManager?.execute<(Columns & { state: string })[]>(
        `select * from ${table} where id = ? and deleted_at is null for update`,
        [id]
      )
      const row = held?.[0]
      if (row?.state !== from) return null
      const columns = Object.keys(after).map((name) => [name, row[name]])
      before.push({ table, row: { id, ...Object.fromEntries(columns) } })
    }
    for (const { table, id, after } of moves) await this.write(table, { id, ...after }, context)
    const made = await this.createOcopListingActs(acts as never[], context)
    // an array in, an array out
    return { before, actIds: (made as unknown as { id: string }[]).map(({ id }) => id) }
  }

  @InjectManager()
  async undoMoves(undo: MovesUndo, @MedusaContext() context: Context = {}): Promise<void> {
    await this.undoMoves_(undo, context)
  }

  @InjectTransactionManager()
  protected async undoMoves_(
    { before, actIds }: MovesUndo,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    for (const { table, row } of before) await this.write(table, row, context)
    await this.deleteOcopListingActs(actIds, context)
  }

  /**
   * Adds what is new to the history: a price that is the last one known of its pack is not written
   * again, whoever tells of it and however often.
   */
  @InjectManager()
  async appendPrices(
    prices: NewPrice[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await this.appendPrices_(prices, context)
  }

  @InjectTransactionManager()
  protected async appendPrices_(
    prices: NewPrice[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const sql = context.transactionManager
    for (const price of prices) {
      await sql?.execute("select pg_advisory_xact_lock(hashtext(?))", [`price:${price.variant_id}`])
      const last = await sql?.execute<{ amount: number }[]>(
        `select amount from ocop_price_point where variant_id = ? and deleted_at is null
         order by effective_at desc, created_at desc, id desc limit 1`,
        [price.variant_id]
      )
      const previous_amount = last?.[0]?.amount ?? null
      if (previous_amount === price.amount) continue
      await this.createOcopPricePoints([{ ...price, previous_amount }], context)
    }
  }
}
