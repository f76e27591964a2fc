import type { StorePackFee, StoreShippingResponse } from "@ocop/contracts"
import type { CareKind, Remoteness, TooFar } from "@ocop/rules"

export interface PackFeeView {
  /** Null where all packs cost the same. */
  pack: string | null
  fee: number
}

/** What bringing a product somewhere takes, as the panel says it. */
export interface ShippingView {
  place: string
  refused: TooFar | null
  fees: PackFeeView[]
  surcharge: { remoteness: Remoteness; fee: number } | null
  is_assumed: boolean
  free_from: number | null
  /** Null for goods that go everywhere. */
  care: Exclude<CareKind, "ordinary"> | null
  max_days: number | null
  to_islands: boolean
}

const feesOf = (packs: readonly StorePackFee[]): PackFeeView[] => {
  const [first] = packs
  if (!first) return []
  if (packs.every(({ fee }) => fee === first.fee)) return [{ pack: null, fee: first.fee }]
  return packs.map(({ title, fee }) => ({ pack: title, fee }))
}

const surchargeOf = (packs: readonly StorePackFee[]): ShippingView["surcharge"] => {
  const [first] = packs
  return first?.remoteness && first.surcharge
    ? { remoteness: first.remoteness, fee: first.surcharge }
    : null
}

export const toShippingView = (answer: StoreShippingResponse): ShippingView => {
  const { to, refused, packs, rates, limit } = answer
  return {
    place: `${to.name}, ${to.province.name}`,
    refused,
    fees: feesOf(packs),
    surcharge: surchargeOf(packs),
    is_assumed: packs.some((pack) => pack.is_assumed),
    free_from: refused ? null : rates.free_from,
    care: limit.care === "ordinary" ? null : limit.care,
    max_days: limit.max_days,
    to_islands: limit.to_islands,
  }
}
