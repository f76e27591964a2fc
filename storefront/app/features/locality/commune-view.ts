import type { FormerUnitRef, Language, StoreCommuneResponse } from "@ocop/contracts"
import { formatDay, formatNumber } from "../../lib/dates"
import { formerName } from "./origin-view"

export type CommuneFactName = "code" | "area" | "population" | "office"

export interface CommuneFact {
  name: CommuneFactName
  value: string
}

type Commune = StoreCommuneResponse["commune"]

/** What is known of a commune, in reading order. */
export const toCommuneFacts = (commune: Commune, language: Language): CommuneFact[] => {
  const { code, area_km2, population, office_address } = commune
  const values: [CommuneFactName, string | null][] = [
    ["code", code],
    ["area", area_km2 === null ? null : `${formatNumber(area_km2, language)} km²`],
    ["population", population === null ? null : formatNumber(population, language)],
    ["office", office_address],
  ]
  return values.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}

export interface FormerView {
  name: string
  until: string
}

/** The units a commune was formed from, latest first, each with the last day it existed. */
export const toFormerViews = (units: readonly FormerUnitRef[]): FormerView[] =>
  [...units]
    .sort((a, b) => b.valid_to.localeCompare(a.valid_to) || a.name.localeCompare(b.name, "vi"))
    .map((unit) => ({ name: formerName(unit), until: formatDay(unit.valid_to) }))
