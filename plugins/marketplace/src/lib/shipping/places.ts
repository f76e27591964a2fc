import type { MedusaContainer } from "@medusajs/framework/types"
import { toCommune } from "@ocop/rating/lib/register-entry"
import { notFound } from "@ocop/rating/lib/refusal"
import { LOCALITY_MODULE } from "@ocop/rating/modules/locality"
import type { CommuneRef } from "@ocop/contracts"
import type { DeliveryPlace } from "@ocop/rules"

interface Communes {
  listOcopCommunes(filters: object, config: object): Promise<Parameters<typeof toCommune>[0][]>
}

const isCode = (code: unknown): code is string => typeof code === "string" && /^\d{5}$/.test(code)

/** Communes of today by code; what is no code is passed over. */
export const findCommunes = async (
  container: MedusaContainer,
  codes: readonly unknown[]
): Promise<Map<string, CommuneRef>> => {
  const code = [...new Set(codes.filter(isCode))]
  if (!code.length) return new Map()
  const locality = container.resolve<Communes>(LOCALITY_MODULE)
  const rows = await locality.listOcopCommunes({ code }, { take: code.length })
  return new Map(rows.map((row) => [row.code, toCommune(row)]))
}

/** @throws commune.not_found for a code that is none of today's */
export const assertCommune = async (container: MedusaContainer, code: string): Promise<void> => {
  const communes = await findCommunes(container, [code])
  if (!communes.size) throw notFound("commune.not_found")
}

export const toPlace = ({ code, province, type }: CommuneRef): DeliveryPlace => ({
  commune_code: code,
  province_code: province.code,
  is_special_zone: type === "special_zone",
})
