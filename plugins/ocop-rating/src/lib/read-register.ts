import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LOCALITY_MODULE } from "../modules/locality"
import type LocalityModuleService from "../modules/locality/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type ProducerModuleService from "../modules/producer/service"
import { REGISTER_FIELDS, type RegisterRow } from "./register-entry"

interface Paging {
  skip: number
  take: number
  order?: Record<string, "ASC" | "DESC">
}

/** Rows of the register with their products and producers, and how many match in all. */
export const readRegister = async (
  container: MedusaContainer,
  filters: Record<string, unknown>,
  pagination: Paging
): Promise<{ rows: RegisterRow[]; count: number }> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "ocop_certificate",
    fields: REGISTER_FIELDS,
    filters,
    pagination: { order: { first_day: "DESC", id: "ASC" }, ...pagination },
  })
  // the fields asked for are exactly those of RegisterRow
  return { rows: data as unknown as RegisterRow[], count: metadata?.count ?? data.length }
}

/** Producers of a commune of today or an old district; undefined when neither is asked. */
export const producersAt = async (
  container: MedusaContainer,
  { commune, district }: { commune?: string; district?: string }
): Promise<string[] | undefined> => {
  if (!commune && !district) return undefined
  const filters: Record<string, unknown> = {}
  if (commune) filters.commune_code = commune
  if (district) {
    const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
    const units = await locality.listOcopFormerUnits(
      { district_slug: district },
      { select: ["id"] }
    )
    filters.former_unit_id = units.map(({ id }) => id)
  }
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const rows = await producers.listOcopProducers(filters, { select: ["id"] })
  return rows.map(({ id }) => id)
}
