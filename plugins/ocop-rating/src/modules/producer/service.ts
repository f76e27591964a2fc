import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { OcopProducer } from "./models/producer"
import { OcopProducerChange } from "./models/producer-change"

type Producer = InferTypeOf<typeof OcopProducer>

/** What a register row can be compared with. */
export type KnownProducer = Pick<
  Producer,
  "id" | "handle" | "name" | "search_name" | "kind" | "tax_code" | "commune_code" | "former_unit_id"
>

/** Rows of one insert: PostgreSQL takes 65,535 values a statement. */
const CHUNK = 1000

export default class ProducerModuleService extends MedusaService({
  OcopProducer,
  OcopProducerChange,
}) {
  /** Changes a producer and keeps the trail, both or neither; answers the ids of the trail. */
  @InjectManager()
  async recordChange(
    update: { id: string },
    changes: object[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return await this.recordChange_(update, changes, context)
  }

  @InjectTransactionManager()
  protected async recordChange_(
    update: { id: string },
    changes: object[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    await this.updateOcopProducers(update, context)
    const made = await this.createOcopProducerChanges(changes as never[], context)
    return made.map(({ id }) => id)
  }

  /** Takes a change back together with its trail. */
  @InjectManager()
  async undoChange(
    before: { id: string },
    changeIds: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoChange_(before, changeIds, context)
  }

  @InjectTransactionManager()
  protected async undoChange_(
    before: { id: string },
    changeIds: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopProducerChanges(changeIds, context)
    await this.updateOcopProducers(before, context)
  }

  /** Producers that have one of those tax codes or folded names. */
  async findKnown(
    { taxCodes, searchNames }: { taxCodes: string[]; searchNames: string[] },
    sql: Knex
  ): Promise<KnownProducer[]> {
    return await sql("ocop_producer")
      .select(
        "id",
        "handle",
        "name",
        "search_name",
        "kind",
        "tax_code",
        "commune_code",
        "former_unit_id"
      )
      .whereNull("deleted_at")
      .andWhereRaw("(tax_code = any(?) or search_name = any(?))", [taxCodes, searchNames])
  }

  async allHandles(sql: Knex): Promise<string[]> {
    return await sql("ocop_producer").whereNull("deleted_at").pluck("handle")
  }

  /** Enters many producers with their trail, as part of a transaction that spans modules. */
  async insertImported(producers: KnownProducer[], actorId: string, sql: Knex): Promise<void> {
    await sql.batchInsert("ocop_producer", producers, CHUNK)
    const changes = producers.map(({ id, ...after }) => ({
      id: id.replace(/^prdc/, "prdch"),
      producer_id: id,
      action: "imported",
      actor_id: actorId,
      after: JSON.stringify(after),
    }))
    await sql.batchInsert("ocop_producer_change", changes, CHUNK)
  }

  /** Takes an import back. */
  async removeImported(ids: string[], sql: Knex): Promise<void> {
    await sql("ocop_producer_change").whereRaw("producer_id = any(?)", [ids]).delete()
    await sql("ocop_producer").whereRaw("id = any(?)", [ids]).delete()
  }
}
