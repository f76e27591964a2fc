import { MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OcopCommune } from "./models/commune"
import { OcopFormerUnit } from "./models/former-unit"
import { OcopProvince } from "./models/province"
import { OcopUnitSuccession } from "./models/unit-succession"

/** Less alike than this is another name; "tay giag" and "Tây Giang" have 0.5. */
const ALIKE = 0.45
const MOST_NEAR = 20

/** The name without the word for its kind, which all names share. */
const BARE = "regexp_replace(search_name, '^(xa|phuong|dac khu|thi tran) ', '')"

export default class LocalityModuleService extends MedusaService({
  OcopProvince,
  OcopCommune,
  OcopFormerUnit,
  OcopUnitSuccession,
}) {
  /** Codes of communes of today and ids of old ones whose name is nearly this, nearest first. */
  async findNear(folded: string, sql: Knex): Promise<{ codes: string[]; formerIds: string[] }> {
    const near = (table: string, column: string): Promise<string[]> =>
      sql(table)
        .whereNull("deleted_at")
        .andWhereRaw(`similarity(${BARE}, ?) >= ?`, [folded, ALIKE])
        .orderByRaw(`similarity(${BARE}, ?) desc, ??`, [folded, column])
        .limit(MOST_NEAR)
        .pluck(column)
    const [codes, formerIds] = await Promise.all([
      near("ocop_commune", "code"),
      near("ocop_former_unit", "id"),
    ])
    return { codes, formerIds }
  }
}
