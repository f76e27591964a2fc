import { DEFAULT_LIMITS, floorRates } from "@ocop/rules"
import type { ShippingPlan } from "../../lib/shipping/shipping-plan"
import { PICK_UP, PLAN_KEY, STANDARD } from "./options"
import { priceParcels, pricePickUp } from "./price-parcels"
import { OcopFulfillmentService } from "./service"

const HOI_AN = { province_code: "48", commune_code: "20410", is_special_zone: false }
const HA_NOI = { province_code: "01", commune_code: "00004", is_special_zone: false }
const table = floorRates("2026-11-25").rates
const place = { name: "Kho", address: "Thôn 1", commune: null, hours: null }
const point = { ...place, id: "1", kind: "producer", fair_id: null, days: null } as const
const days = { first_on: "2026-12-18", last_on: "2026-12-24" }
const stall = { ...place, id: "2", kind: "fair", fair_id: "fair" } as const
const fair = { ...stall, days } as const
const standing = { is_own: false, from_on: "2026-11-01", table, from: HOI_AN }

const plan: ShippingPlan = {
  today: "2026-11-25",
  to: HA_NOI,
  senders: {
    one: { ...standing, pick_up: [point, fair] },
    other: { ...standing, pick_up: [] },
  },
  products: {
    tea: { producer_id: "one", limit: DEFAULT_LIMITS.ordinary },
    fish: { producer_id: "one", limit: DEFAULT_LIMITS.fresh },
    sauce: { producer_id: "other", limit: DEFAULT_LIMITS.ordinary },
    lost: { producer_id: "nobody", limit: DEFAULT_LIMITS.ordinary },
  },
}

const item = (product_id: string, quantity: unknown = 1, weight: number | null = 400) => ({
  product_id,
  quantity,
  unit_price: 100_000,
  variant: { weight },
})

it.each([
  ["one parcel of one producer", [item("tea"), item("tea", 2)], 48_000],
  ["a parcel of each producer", [item("tea"), item("sauce")], 60_000],
  [
    "the weight of the product when the pack has none",
    [{ ...item("tea", 1, 0), product: { weight: 900 } }],
    36_000,
  ],
  ["numbers as the framework wraps them", [item("tea", { valueOf: () => 2 })], 36_000],
  ["nothing at all", [], 0],
])("asks for %s", (_, items, value) => {
  expect(priceParcels(items, plan)).toEqual({ ok: true, value })
})

it.each([
  ["no plan", [item("tea")], undefined, "shipping.not_calculated"],
  ["no commune", [item("tea")], { ...plan, to: null }, "shipping.address_missing"],
  ["a product of nobody", [item("unknown")], plan, "shipping.not_calculated"],
  ["a producer without a plan", [item("lost")], plan, "shipping.not_calculated"],
  ["fresh goods too far", [item("tea"), item("fish")], plan, "shipping.too_many_days"],
])("refuses a fee with %s", (_, items, given, code) => {
  expect(priceParcels(items, given)).toEqual({ ok: false, code })
})

it.each([
  [[item("tea"), item("fish")], plan, { ok: true, value: 0 }],
  [[item("sauce")], plan, { ok: false, code: "shipping.pick_up_missing" }],
  [[item("tea"), item("sauce")], plan, { ok: false, code: "shipping.pick_up_missing" }],
  [[item("tea")], undefined, { ok: false, code: "shipping.not_calculated" }],
])("lets goods be fetched where every producer has a place (%#)", (items, given, expected) => {
  expect(pricePickUp(items, given, null)).toEqual(expected)
})

it.each([
  ["the producer's own", [item("tea")], point, { ok: true, value: 0 }],
  ["a fair, as the database orders it", [item("tea")], { days, ...stall }, { ok: true, value: 0 }],
  [
    "one that has been changed since",
    [item("tea")],
    { ...fair, address: "Gian 9" },
    { ok: false, code: "shipping.pick_up_closed" },
  ],
  [
    "a place of only one of two",
    [item("tea"), item("sauce")],
    fair,
    { ok: false, code: "shipping.pick_up_missing" },
  ],
])("judges a chosen place: %s", (_, items, chosen, expected) => {
  expect(pricePickUp(items, plan, chosen)).toEqual(expected)
})

describe("the provider", () => {
  const provider = new OcopFulfillmentService()
  const context = { items: [item("fish")], [PLAN_KEY]: plan }

  it("knows two ways and no third", async () => {
    const options = await provider.getFulfillmentOptions()
    expect(options.map(({ id }) => id)).toEqual([STANDARD, PICK_UP])
    expect(await provider.validateOption({ id: PICK_UP })).toBe(true)
    expect(await provider.validateOption({ id: "by-drone" })).toBe(false)
    expect(await provider.canCalculate({ data: null })).toBe(false)
  })

  it("says why a new choice is refused, and takes an old one out", async () => {
    const choose = (data: object) => provider.calculatePrice({ id: STANDARD }, { ...data }, context)
    await expect(choose({})).rejects.toMatchObject({ code: "shipping.too_many_days" })
    const kept = await provider.validateFulfillmentData({ id: STANDARD }, {})
    expect((await choose(kept)).calculated_amount).toBeUndefined()
  })

  it("keeps the place that was chosen, with pick-up alone", async () => {
    const chosen = { pick_up: fair, note: "x" }
    expect(await provider.validateFulfillmentData({ id: PICK_UP }, chosen)).toEqual({
      way: PICK_UP,
      had_price: true,
      pick_up: fair,
    })
    const brought = await provider.validateFulfillmentData({ id: STANDARD }, chosen)
    expect(brought.pick_up).toBeNull()
  })

  it("keeps the carrier and the number that the producer has said", async () => {
    const said = { carrier_name: " Bưu điện ", tracking_number: "VN123" }
    const made = await provider.createFulfillment({ id: STANDARD }, [], { id: "o" }, {}, said)
    expect(made).toEqual({
      data: { id: STANDARD, carrier: "manual", carrier_name: "Bưu điện" },
      labels: [{ tracking_number: "VN123", tracking_url: "", label_url: "" }],
    })
    const silent = await provider.createFulfillment({}, [], undefined, {})
    expect(silent).toEqual({ data: { carrier: "manual", carrier_name: null }, labels: [] })
  })
})
