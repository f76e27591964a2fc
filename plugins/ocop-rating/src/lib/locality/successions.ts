import { localDate, successorsOf, type LocalDate, type UnitSuccession } from "@ocop/rules"
import type LocalityModuleService from "../../modules/locality/service"

const COMMUNE = "commune:"

/** A unit of today as a key of its own, because old and new units share codes. */
const communeKey = (code: string): string => `${COMMUNE}${code}`

/** Every known step of history; a few hundred rows. */
export const readSuccessions = async (
  locality: LocalityModuleService
): Promise<UnitSuccession[]> => {
  const rows = await locality.listOcopUnitSuccessions({}, { take: undefined })
  return rows.map((row) => ({
    from: row.from_unit_id,
    to: row.to_unit_id ?? communeKey(row.to_commune_code ?? ""),
    on: localDate(row.happened_on),
    share: row.share,
  }))
}

/** Codes of the communes of today that hold the ground of an old unit. */
export const communesAfter = (
  unitId: string,
  day: LocalDate,
  successions: readonly UnitSuccession[]
): string[] =>
  successorsOf(unitId, day, successions).flatMap((key) =>
    key.startsWith(COMMUNE) ? [key.slice(COMMUNE.length)] : []
  )

/** Ids of the old units whose ground lies, wholly or in part, in a commune of today. */
export const unitsBefore = (
  communeCode: string,
  successions: readonly UnitSuccession[]
): string[] => {
  const found = new Set<string>()
  const follow = (key: string): void =>
    successions
      .filter(({ to, from }) => to === key && !found.has(from))
      .forEach(({ from }) => {
        found.add(from)
        follow(from)
      })
  follow(communeKey(communeCode))
  return [...found]
}
