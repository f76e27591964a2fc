import { foldVietnamese } from "@ocop/rules"
import type { ErrorList } from "./error-list"
import { nearest } from "./nearest"
import { bareName, type CommuneName, type FormerUnitName, type Places } from "./places"
import type { TableRow } from "./read-table"

/** Where a producer is: both null when the row does not say. */
export interface Place {
  commune_code: string | null
  former_unit_id: string | null
}

const communeLabel = ({ code, name, province_name }: CommuneName) =>
  `${code} ${name} (${province_name})`
const formerLabel = ({ name, district_name }: FormerUnitName) => `${name} (${district_name})`

const nearCommunes = (text: string, places: Places): string[] =>
  nearest(text.replace(/^\d+\s*/, ""), places.communes.values(), ({ name }) => name).map(
    communeLabel
  )

/** Codes of today for a code that is not of today: of an old unit, or without its leading zeros. */
const likelyCodes = (text: string, places: Places): string[] => {
  const codes = places.formerNamed(text).flatMap(({ id }) => places.successorsOf(id))
  return [...new Set([text.padStart(5, "0"), ...codes])].flatMap((code) => {
    const commune = places.communes.get(code)
    return commune ? [communeLabel(commune)] : []
  })
}

/** The commune of today a row names by its code. */
const readCommune = (
  { row, cells }: TableRow,
  places: Places,
  errors: ErrorList
): string | null | undefined => {
  const value = cells.commune_code
  if (!value) return null
  const code = /^\d+/.exec(value)?.[0] ?? ""
  if (places.communes.has(code)) return code
  errors.add(row, "commune.not_found", {
    column: "commune_code",
    value,
    suggest: () => (code ? likelyCodes(code, places) : nearCommunes(value, places)),
  })
  return undefined
}

/** Of several old units of one name those that a row can mean: the right type, then the exact spelling. */
const narrowed = (units: FormerUnitName[], text: string): FormerUnitName[] => {
  const fits = [
    ({ name }: FormerUnitName) => foldVietnamese(name) === foldVietnamese(text),
    ({ name }: FormerUnitName) => name.toLowerCase().endsWith(text.toLowerCase()),
  ]
  return fits.reduce((left, fit) => {
    const some = left.length > 1 ? left.filter(fit) : []
    return some.length ? some : left
  }, units)
}

/** One unit that ended and came back under its name has two rows: the earliest that still stood. */
const standing = (units: FormerUnitName[], day: string): FormerUnitName[] => {
  const [first] = units
  const isOneUnit = units.every(
    ({ name, district_slug }) => name === first?.name && district_slug === first.district_slug
  )
  if (!isOneUnit) return units
  const ordered = [...units].sort((a, b) => (a.valid_to < b.valid_to ? -1 : 1))
  const one = ordered.find(({ valid_to }) => valid_to >= day) ?? ordered.at(-1)
  return one ? [one] : []
}

const readDistricts = (
  { row, cells }: TableRow,
  places: Places,
  errors: ErrorList
): Set<string> | null | undefined => {
  const value = cells.former_district
  if (!value) return null
  const found = places.districtsNamed(value)
  if (!found)
    errors.add(row, "commune.not_found", {
      column: "former_district",
      value,
      suggest: () => nearest(value, places.districtNames(), bareName),
    })
  return found
}

/** The old unit a row names; undefined when it names one that cannot be told. */
const readFormer = (
  tableRow: TableRow,
  { places, day, communeCode }: { places: Places; day: string; communeCode: string | null },
  errors: ErrorList
): FormerUnitName | null | undefined => {
  const { row, cells } = tableRow
  const districts = readDistricts(tableRow, places, errors)
  if (districts === undefined) return undefined
  const value = cells.former_commune
  if (!value)
    return cells.former_district ? (places.districtUnit(cells.former_district) ?? null) : null
  const named = places.formerNamed(value, districts ?? undefined)
  const inCommune = communeCode
    ? named.filter(({ id }) => places.successorsOf(id).includes(communeCode))
    : []
  const found = standing(narrowed(inCommune.length ? inCommune : named, value), day)
  if (found.length === 1) return found[0]
  const choices = found.length ? found : places.formerIn(districts)
  errors.add(row, found.length ? "commune.ambiguous" : "commune.not_found", {
    column: "former_commune",
    value,
    suggest: () => [
      ...new Set(nearest(value, choices, ({ name }) => bareName(name)).map(formerLabel)),
    ],
  })
  return undefined
}

/** Today's unit follows from the old one unless that was divided; the two must agree. */
const settle = (
  { row, cells }: TableRow,
  {
    places,
    communeCode,
    former,
  }: { places: Places; communeCode: string | null; former: FormerUnitName },
  errors: ErrorList
): Place | undefined => {
  const successors = places.successorsOf(former.id)
  const place = { commune_code: communeCode ?? successors[0] ?? null, former_unit_id: former.id }
  if (former.type === "district") return { ...place, commune_code: communeCode }
  const agrees = communeCode ? successors.includes(communeCode) : successors.length <= 1
  if (agrees || !successors.length) return place
  errors.add(row, communeCode ? "import.value_conflict" : "commune.ambiguous", {
    column: communeCode ? "commune_code" : "former_commune",
    value: communeCode ?? cells.former_commune ?? null,
    suggest: () =>
      successors.flatMap((code) => {
        const commune = places.communes.get(code)
        return commune ? [communeLabel(commune)] : []
      }),
  })
  return undefined
}

/** The place a row states; undefined when what it states leads to none or to several. */
export const readPlace = (
  tableRow: TableRow,
  { places, day }: { places: Places; day: string },
  errors: ErrorList
): Place | undefined => {
  const communeCode = readCommune(tableRow, places, errors)
  const known = communeCode ?? null
  const former = readFormer(tableRow, { places, day, communeCode: known }, errors)
  if (communeCode === undefined || former === undefined) return undefined
  if (!former) return { commune_code: communeCode, former_unit_id: null }
  return settle(tableRow, { places, communeCode, former }, errors)
}
