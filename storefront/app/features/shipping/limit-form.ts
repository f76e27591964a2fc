import { CARE_KINDS, RATE_ZONES, type CareKind, type RateZone } from "@ocop/rules"

export interface LimitBody {
  care: CareKind
  max_days: number | null
  zones: RateZone[]
  to_islands: boolean
}

/** What stands in the form of one product. */
export interface LimitTyped extends Omit<LimitBody, "max_days"> {
  product_id: string
  max_days: string
}

type Fields = Pick<FormData, "get" | "getAll">

const daysOf = (form: Fields): string => String(form.get("max_days") ?? "").trim()

export const typedLimit = (form: Fields): LimitTyped => ({
  ...readLimit(form),
  product_id: String(form.get("product_id") ?? ""),
  max_days: daysOf(form).slice(0, 20),
})

/** What a product's form says; no number of days is any number, a word is refused by the API. */
export const readLimit = (form: Fields): LimitBody => {
  const days = daysOf(form)
  const chosen = form.getAll("zones")
  return {
    care: CARE_KINDS.find((kind) => kind === form.get("care")) ?? "ordinary",
    max_days: days ? (/^\d{1,3}$/.test(days) ? Number(days) : 0) : null,
    zones: RATE_ZONES.filter((zone) => chosen.includes(zone)),
    to_islands: form.get("to_islands") === "yes",
  }
}
