import { foldVietnamese } from "@ocop/rules"
import type LocalityModuleService from "../../modules/locality/service"
import { today } from "../today"
import { communesAfter, readSuccessions } from "./successions"

/** The old unit through which a commune of today was found. */
export interface FormerMatch {
  name: string
  place: string
}

export interface OldUnit {
  id: string
  name: string
  search_name: string
  type: "commune" | "district"
  district_slug: string
  district_name: string
  province_name: string
}

/** "bha le, tay giang": the name, then where it lay. */
export const partsOf = (folded: string): { name: string; places: string[] } => {
  const [name = "", ...places] = folded.split(",").map((part) => part.trim())
  return { name, places: places.filter(Boolean) }
}

const placeOf = ({ type, district_name, province_name }: OldUnit): string =>
  type === "district" ? province_name : `${district_name}, ${province_name}`

/** Every old unit; a few hundred rows, those that ended last first. */
export const readOldUnits = async (locality: LocalityModuleService): Promise<OldUnit[]> =>
  locality.listOcopFormerUnits(
    {},
    { take: null as unknown as number, order: { valid_to: "DESC", id: "ASC" } }
  )

/** Whether a unit lies where the words after the name say. */
export const liesIn = (place: string, places: readonly string[]): boolean =>
  places.every((one) => foldVietnamese(place).includes(one))

export const oldUnitLiesIn = (unit: OldUnit, places: readonly string[]): boolean =>
  liesIn(placeOf(unit), places)

const matches = (folded: string) => {
  const { name, places } = partsOf(folded)
  return (unit: OldUnit): boolean => unit.search_name.includes(name) && oldUnitLiesIn(unit, places)
}

/** Communes of today on the ground of those old units; a district stands for all its communes. */
export const communesOf = async (
  locality: LocalityModuleService,
  found: readonly OldUnit[],
  all: readonly OldUnit[]
): Promise<Map<string, FormerMatch>> => {
  const matched = new Map<string, FormerMatch>()
  if (!found.length) return matched
  const successions = await readSuccessions(locality)
  const day = today()
  const grounds = (unit: OldUnit): readonly OldUnit[] =>
    unit.type === "commune"
      ? [unit]
      : all.filter((one) => one.type === "commune" && one.district_slug === unit.district_slug)
  for (const unit of found)
    for (const { id } of grounds(unit))
      for (const code of communesAfter(id, day, successions))
        if (!matched.has(code)) matched.set(code, { name: unit.name, place: placeOf(unit) })
  return matched
}

/** Communes of today by the name of an old commune or district. */
export const findFormer = async (
  locality: LocalityModuleService,
  folded: string
): Promise<Map<string, FormerMatch>> => {
  const all = await readOldUnits(locality)
  const found = all.filter(matches(folded))
  // a commune's own name says more than its district's
  found.sort((a, b) => Number(a.type === "district") - Number(b.type === "district"))
  return communesOf(locality, found, all)
}
