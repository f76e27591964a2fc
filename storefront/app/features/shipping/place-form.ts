import type { PickUpPoint } from "@ocop/contracts"

/** What stands in the fields of a place to fetch goods. */
export interface PlaceTyped {
  name: string
  address: string
  commune_code: string
  hours: string
}

export const typedPlace = (form: Pick<FormData, "get">): PlaceTyped => {
  const textOf = (name: string) => String(form.get(name) ?? "").trim()
  return {
    name: textOf("name"),
    address: textOf("address"),
    commune_code: textOf("commune_code"),
    hours: textOf("hours"),
  }
}

export const placeFrom = (point: PickUpPoint | null): PlaceTyped => ({
  name: point?.name ?? "",
  address: point?.address ?? "",
  commune_code: point?.commune?.code ?? "",
  hours: point?.hours ?? "",
})
