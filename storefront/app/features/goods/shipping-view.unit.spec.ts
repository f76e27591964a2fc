import type { StorePackFee, StoreShippingResponse } from "@ocop/contracts"
import { DEFAULT_LIMITS } from "@ocop/rules"
import { toShippingView } from "./shipping-view"

const pack = (title: string, fee: number, others: Partial<StorePackFee> = {}): StorePackFee => ({
  variant_id: title,
  title,
  charged_grams: 300,
  is_assumed: false,
  zone: "same_province",
  base: fee,
  remoteness: null,
  surcharge: 0,
  is_free: false,
  fee,
  ...others,
})

const answer: StoreShippingResponse = {
  to: {
    code: "20410",
    name: "Phường Hội An",
    type: "ward",
    province: { code: "48", name: "Thành phố Đà Nẵng" },
  },
  estimate: { zone: "same_province", least: 2, most: 3, published_on: "2026-07-01" },
  limit: DEFAULT_LIMITS.ordinary,
  refused: null,
  packs: [pack("250 g", 18_000), pack("1 kg", 18_000)],
  rates: { is_own: false, from_on: "2026-11-01", free_from: null },
  pick_up: [],
}

const view = (others: Partial<StoreShippingResponse>) => toShippingView({ ...answer, ...others })

it("says one fee when all packs cost the same", () => {
  expect(view({})).toEqual({
    place: "Phường Hội An, Thành phố Đà Nẵng",
    refused: null,
    fees: [{ pack: null, fee: 18_000 }],
    surcharge: null,
    is_assumed: false,
    free_from: null,
    care: null,
    max_days: null,
    to_islands: true,
  })
})

it("says the fee of each pack when they differ", () => {
  const { fees } = view({ packs: [pack("250 g", 18_000), pack("1 kg", 22_000)] })
  expect(fees).toEqual([
    { pack: "250 g", fee: 18_000 },
    { pack: "1 kg", fee: 22_000 },
  ])
})

it.each([
  ["island", 25_000, { remoteness: "island", fee: 25_000 }],
  ["mountain", 0, null],
  [null, 0, null],
] as const)("names a surcharge for %s of %i", (remoteness, surcharge, expected) => {
  const packs = [pack("250 g", 18_000 + surcharge, { remoteness, surcharge })]
  expect(view({ packs }).surcharge).toEqual(expected)
})

it("says that a weight was assumed when one of the packs has none", () => {
  const packs = [pack("250 g", 1), pack("1 kg", 1, { is_assumed: true })]
  expect(view({ packs }).is_assumed).toBe(true)
})

it("promises no free delivery where nothing is delivered", () => {
  const rates = { is_own: true, from_on: "2026-11-01", free_from: 300_000 }
  expect(view({ rates }).free_from).toBe(300_000)
  const refused = { refused: "shipping.too_many_days" as const, packs: [], rates }
  expect(view(refused)).toMatchObject({ free_from: null, fees: [] })
})

it("names the care that goods want", () => {
  const fresh = view({ limit: DEFAULT_LIMITS.fresh })
  expect(fresh).toMatchObject({ care: "fresh", max_days: 3, to_islands: false })
})
