import { foldVietnamese, slugify } from "@ocop/rules"
import type { CsvRow } from "./read-data"

/** Last day of the old communes and districts: the two-level system began on 1/7/2025. */
const LAST_DAY = "2025-06-30"
const FIRST_DAY_OF_TODAY = "2025-07-01"
/** Resolution 1241/NQ-UBTVQH15 took effect on 1/1/2025, 863/NQ-UBTVQH14 on 1/3/2020. */
const MERGERS = [
  { words: /1241/, on: "2025-01-01", lastDay: "2024-12-31" },
  { words: /863/, on: "2020-03-01", lastDay: "2020-02-29" },
]

const DISTRICT_PREFIX = /^(?:Huyện|Quận|Thị xã|Thành phố)\s+/

const typeOf = (name: string) =>
  name.startsWith("Phường") ? "ward" : name.startsWith("Đặc khu") ? "special_zone" : "commune"

const text = (row: CsvRow, column: string): string => row[column] ?? ""

export const provincesOf = (units: CsvRow[]) =>
  [...new Map(units.map((row) => [text(row, "province_code"), text(row, "province")]))].map(
    ([code, name]) => ({ code, name, search_name: foldVietnamese(name) })
  )

export const communesOf = (units: CsvRow[], details: CsvRow[]) => {
  const detail = new Map(details.map((row) => [text(row, "code"), row]))
  return units.map((row) => {
    const code = text(row, "ward_code")
    const known = detail.get(code)
    return {
      code,
      name: text(row, "ward"),
      search_name: foldVietnamese(text(row, "ward")),
      type: typeOf(text(row, "ward")),
      province_code: text(row, "province_code"),
      province_name: text(row, "province"),
      area_km2: known?.area_km2 ? Number(known.area_km2) : null,
      population: known?.population ? Number(known.population) : null,
      office_address: known?.office_address || null,
    }
  })
}

const district = (name: string, province_name: string) => ({
  district_slug: slugify(name.replace(DISTRICT_PREFIX, "")),
  district_name: name,
  province_name,
})

const former = (
  code: string,
  name: string,
  place: ReturnType<typeof district>,
  valid_to: string
) => ({
  id: `${code}@${valid_to}`,
  code,
  name,
  search_name: foldVietnamese(name),
  type: "commune" as const,
  ...place,
  valid_to,
  change_note: null as string | null,
})

const uniqueById = <Row extends { id: string }>(rows: Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

/** Communes that existed on 30/6/2025, and the districts they lay in. */
export const unitsOf2025 = (mapping: CsvRow[]) => {
  const places = mapping.map((row) =>
    district(text(row, "district_30jun2025"), text(row, "province_30jun2025"))
  )
  const districts = places.map((place) => ({
    ...former("", place.district_name, place, LAST_DAY),
    id: `district:${place.district_slug}`,
    code: null,
    type: "district" as const,
  }))
  const communes = mapping
    .map((row, at) => ({ row, place: places[at] as ReturnType<typeof district> }))
    .filter(({ row }) => text(row, "commune_code_30jun2025"))
    .map(({ row, place }) =>
      former(text(row, "commune_code_30jun2025"), text(row, "commune_30jun2025"), place, LAST_DAY)
    )
  return uniqueById([...districts, ...communes])
}

/** From each of them to its unit or units of today. */
export const successionsOf2025 = (mapping: CsvRow[]) =>
  mapping
    .filter((row) => text(row, "commune_code_30jun2025"))
    .map((row) => {
      const from = `${text(row, "commune_code_30jun2025")}@${LAST_DAY}`
      const to = text(row, "new_code_2025")
      return {
        id: `${from}>${to}`,
        from_unit_id: from,
        to_unit_id: null as string | null,
        to_commune_code: to as string | null,
        happened_on: FIRST_DAY_OF_TODAY,
        share: text(row, "split") === "True" ? ("part" as const) : ("whole" as const),
      }
    })

/** Communes of 2018 that ended before 30/6/2025, with the step to the unit that took them in. */
export const earlierUnits = (mapping: CsvRow[]) => {
  const ended = mapping.flatMap((row) => {
    const merger = MERGERS.find(({ words }) => words.test(text(row, "change_note")))
    const moved = text(row, "commune_code_2018") !== text(row, "commune_code_30jun2025")
    return merger && moved ? [{ row, merger }] : []
  })
  const units = ended.map(({ row, merger }) => ({
    ...former(
      text(row, "commune_code_2018"),
      text(row, "commune_2018"),
      district(text(row, "district_2018"), "Tỉnh Quảng Nam"),
      merger.lastDay
    ),
    change_note: text(row, "change_note"),
  }))
  const successions = ended.map(({ row, merger }, at) => ({
    id: `${units[at]?.id}>${text(row, "commune_code_30jun2025")}`,
    from_unit_id: units[at]?.id ?? "",
    to_unit_id: `${text(row, "commune_code_30jun2025")}@${LAST_DAY}` as string | null,
    to_commune_code: null as string | null,
    happened_on: merger.on,
    share: "whole" as const,
  }))
  return { units, successions }
}
