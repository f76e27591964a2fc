import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { GoodsFacts } from "./facts"
import { OcopGoods } from "./models/goods"
import { OcopGoodsChange } from "./models/goods-change"

type Row = GoodsFacts & { id: string }

/** What is written of many listings, and its trail. */
export interface GoodsRecord {
  create: GoodsFacts[]
  update: Row[]
  changes: object[]
}

export interface GoodsUndo {
  createdIds: string[]
  before: Row[]
  changeIds: string[]
}

export default class GoodsModuleService extends MedusaService({ OcopGoods, OcopGoodsChange }) {
  /** Writes goods and their trail, all or nothing; answers what takes it back, but for `before`. */
  @InjectManager()
  async recordGoods(
    record: GoodsRecord,
    @MedusaContext() context: Context = {}
  ): Promise<Omit<GoodsUndo, "before">> {
    return await this.recordGoods_(record, context)
  }

  @InjectTransactionManager()
  protected async recordGoods_(
    { create, update, changes }: GoodsRecord,
    @MedusaContext() context: Context = {}
  ): Promise<Omit<GoodsUndo, "before">> {
    // JSON columns are declared as records; lists are kept in them as well
    const created = await this.createOcopGoods(create as never[], context)
    await this.updateOcopGoods(update as never[], context)
    const made = await this.createOcopGoodsChanges(changes as never[], context)
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
    return { createdIds: ids(created as { id: string }[]), changeIds: ids(made) }
  }

  /** Takes a record back together with its trail. */
  @InjectManager()
  async undoGoods(undo: GoodsUndo, @MedusaContext() context: Context = {}): Promise<void> {
    await this.undoGoods_(undo, context)
  }

  @InjectTransactionManager()
  protected async undoGoods_(
    { createdIds, before, changeIds }: GoodsUndo,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopGoodsChanges(changeIds, context)
    await this.updateOcopGoods(before as never[], context)
    await this.deleteOcopGoods(createdIds, context)
  }
}
