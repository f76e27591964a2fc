import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { nameCondition, type NameSearch } from "../name-match"

/** Active producers whose name has a word that begins so, or that is spelt nearly so. */
export const findProducers = async (
  container: MedusaContainer,
  search: NameSearch
): Promise<{ handle: string; name: string }[]> => {
  const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, bindings, order, orderBindings } = nameCondition(search)
  return database("ocop_producer")
    .select("handle", "name")
    .where({ status: "active", deleted_at: null })
    .whereRaw(where, bindings)
    .orderByRaw(order, orderBindings)
    .limit(search.take)
}
