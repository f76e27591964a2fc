import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { nameCondition, type NameSearch } from "../name-match"
import { today } from "../today"
import { communesAfter, readSuccessions } from "./successions"

export interface FoundPlaces {
  /** Communes of today, those of that name first, then those with an old unit of that name. */
  communes: { code: string; name: string; matched_former_name: string | null }[]
  districts: { slug: string; name: string }[]
}

interface FormerRow {
  id: string
  name: string
  type: "commune" | "district"
  district_slug: string
}

const findCommunes = (
  database: Knex,
  search: NameSearch
): Promise<{ code: string; name: string }[]> => {
  const { where, bindings, order, orderBindings } = nameCondition(search)
  return database("ocop_commune")
    .select("code", "name")
    .whereNull("deleted_at")
    .whereRaw(where, bindings)
    .orderByRaw(order, orderBindings)
    .limit(search.take)
}

const findFormer = (database: Knex, search: NameSearch): Promise<FormerRow[]> => {
  const { where, bindings, order, orderBindings } = nameCondition(search)
  return database("ocop_former_unit")
    .select("id", "name", "type", "district_slug")
    .whereNull("deleted_at")
    .whereRaw(where, bindings)
    .orderByRaw(`${order}, valid_to DESC`, orderBindings)
    .limit(search.take)
}

const named = async (database: Knex, codes: string[]): Promise<Map<string, string>> => {
  if (!codes.length) return new Map()
  const rows: { code: string; name: string }[] = await database("ocop_commune")
    .select("code", "name")
    .whereIn("code", codes)
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** Communes of today on the ground of the old ones, each with the first old name that led there. */
const afterFormer = async (
  container: MedusaContainer,
  database: Knex,
  former: readonly FormerRow[]
): Promise<FoundPlaces["communes"]> => {
  if (!former.length) return []
  const successions = await readSuccessions(
    container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  )
  const day = today()
  const through = new Map<string, string>()
  for (const { id, name } of former)
    for (const code of communesAfter(id, day, successions))
      if (!through.has(code)) through.set(code, name)
  const names = await named(database, [...through.keys()])
  return [...through].map(([code, matched_former_name]) => ({
    code,
    name: names.get(code) ?? code,
    matched_former_name,
  }))
}

/** Places of today and of the past by the beginning of a word of their name, or a near spelling. */
export const findPlaces = async (
  container: MedusaContainer,
  search: NameSearch
): Promise<FoundPlaces> => {
  const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const [own, former] = await Promise.all([
    findCommunes(database, search),
    findFormer(database, search),
  ])
  const old = former.filter(({ type }) => type === "commune")
  const known = new Set(own.map(({ code }) => code))
  const through = await afterFormer(container, database, old)
  return {
    communes: [
      ...own.map((commune) => ({ ...commune, matched_former_name: null })),
      ...through.filter(({ code }) => !known.has(code)),
    ],
    districts: former
      .filter(({ type }) => type === "district")
      .map(({ district_slug: slug, name }) => ({ slug, name })),
  }
}
