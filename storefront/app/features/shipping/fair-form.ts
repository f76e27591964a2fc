import type { PickUpPoint, ProducerSaveFairBody } from "@ocop/contracts"
import { placeFrom, typedPlace, type PlaceTyped } from "./place-form"

/** What stands in the fields of a fair; no id in those of a new one. */
export interface FairTyped extends PlaceTyped {
  fair_id: string
  first_on: string
  last_on: string
}

type Fields = Pick<FormData, "get">

const textOf = (form: Fields, name: string): string => String(form.get(name) ?? "").trim()

export const typedFair = (form: Fields): FairTyped => ({
  ...typedPlace(form),
  fair_id: textOf(form, "fair_id"),
  first_on: textOf(form, "first_on"),
  last_on: textOf(form, "last_on"),
})

/** A fair as it stands, or the empty form of a new one. */
export const fairFrom = (fair: PickUpPoint | null): FairTyped => ({
  ...placeFrom(fair),
  fair_id: fair?.fair_id ?? "",
  first_on: fair?.days?.first_on ?? "",
  last_on: fair?.days?.last_on ?? "",
})

export const fairBodyOf = ({ fair_id: _, hours, ...typed }: FairTyped): ProducerSaveFairBody => ({
  ...typed,
  hours: hours || null,
})
