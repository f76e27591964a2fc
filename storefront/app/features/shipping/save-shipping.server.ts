import {
  ApiError,
  closeFair,
  openFair,
  readProducerShipping,
  readRates,
  readTyped,
  saveFair,
  savePickUp,
  saveShippingLimit,
  saveShippingRates,
  type ApiClient,
  type OcopErrorCode,
  type RatesTyped,
} from "@ocop/contracts"
import type { RateZone } from "@ocop/rules"
import { fairBodyOf, typedFair, type FairTyped } from "./fair-form"
import { readLimit, typedLimit, type LimitTyped } from "./limit-form"
import { typedPlace, type PlaceTyped } from "./place-form"

/** What was saved, as the part of the page it stands in, or why nothing was. */
export type Saved =
  | { ok: true; part: "bang-phi" | "nhan-hang" | "hoi-cho" | "gioi-han" }
  | {
      ok: false
      code: OcopErrorCode | null
      zone: RateZone | null
      typed: RatesTyped | null
      place: PlaceTyped | null
      fair: FairTyped | null
      limit: LimitTyped | null
    }

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? "").trim()

const saveRates = async (api: ApiClient, form: FormData): Promise<Saved> => {
  const { rates } = await api.call(readProducerShipping)
  const read = readRates(form, rates.table)
  if (!read.ok) return { ...read, place: null, fair: null, limit: null }
  await api.call(saveShippingRates, { body: { rates: read.value } })
  return { ok: true, part: "bang-phi" }
}

const pickUpOf = (form: FormData) => {
  const place = typedPlace(form)
  return { ...place, hours: place.hours || null }
}

const keepFair = async (api: ApiClient, form: FormData): Promise<Saved> => {
  const typed = typedFair(form)
  const [params, body] = [{ fair_id: typed.fair_id }, fairBodyOf(typed)]
  await (typed.fair_id ? api.call(saveFair, { params, body }) : api.call(openFair, { body }))
  return { ok: true, part: "hoi-cho" }
}

const save = async (api: ApiClient, form: FormData): Promise<Saved> => {
  switch (form.get("save")) {
    case "rates":
      return saveRates(api, form)
    case "floor":
      await api.call(saveShippingRates, { body: { rates: null } })
      return { ok: true, part: "bang-phi" }
    case "fair":
      return keepFair(api, form)
    case "fair-close": {
      const params = { fair_id: textOf(form, "fair_id") }
      await api.call(closeFair, { params, body: undefined })
      return { ok: true, part: "hoi-cho" }
    }
    case "limit": {
      const body = { product_id: textOf(form, "product_id"), limit: readLimit(form) }
      await api.call(saveShippingLimit, { body })
      return { ok: true, part: "gioi-han" }
    }
    default: {
      const pick_up = form.get("save") === "close" ? null : pickUpOf(form)
      await api.call(savePickUp, { body: { pick_up } })
      return { ok: true, part: "nhan-hang" }
    }
  }
}

/** What was typed stays in the form it was typed into. */
const typedIn = (form: FormData) => {
  const what = form.get("save")
  return {
    typed: what === "rates" ? readTyped(form) : null,
    place: what === "pick-up" ? typedPlace(form) : null,
    fair: what === "fair" ? typedFair(form) : null,
    limit: what === "limit" ? typedLimit(form) : null,
  }
}

/** Does what a button of the page asked for. */
export const saveShipping = async (api: ApiClient, form: FormData): Promise<Saved> => {
  try {
    return await save(api, form)
  } catch (error) {
    const isOfForm = error instanceof ApiError && !error.code?.startsWith("producer.")
    if (!isOfForm || error.status === 401) throw error
    return { ok: false, code: error.code, zone: null, ...typedIn(form) }
  }
}
