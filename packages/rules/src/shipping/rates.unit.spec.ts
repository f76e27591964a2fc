import type { DeliveryPlace } from "./delivery-days"
import { floorRates, ratesInForce } from "./floor-rates"
import { parcelFee, quoteParcel, type QuotedLine } from "./parcel-fee"
import { parcelWeight, type ParcelLine } from "./parcel-weight"
import { checkLimit, defaultLimit, DEFAULT_LIMITS, judgeWay } from "./product-limits"
import { checkRateTable, stepFee, type RateTable, type ZoneRates } from "./rate-table"
import { RATE_ZONES, rateZone, remotenessOf, type RateZone } from "./rate-zone"
import { PROVINCES_OF, regionOf, REGIONS } from "./regions"

const TODAY = "2026-11-25"
const FLOOR = floorRates(TODAY).rates

const place = (province_code: string, commune_code: string, is_special_zone = false) => ({
  province_code,
  commune_code,
  is_special_zone,
})

const HUNG_SON = place("48", "20443")
const HOI_AN = place("48", "20410")
const CU_LAO_CHAM = place("48", "20434")
const HOANG_SA = place("48", "20333", true)
const HUE = place("46", "19804")
const HA_NOI = place("01", "00004")
const PHU_QUOC = place("91", "31078", true)

it("knows the region of each of the 34 provinces, once", () => {
  const all = REGIONS.flatMap((region) => PROVINCES_OF[region])
  expect([all.length, new Set(all).size]).toEqual([34, 34])
  expect(["01", "38", "68", "75", "99"].map(regionOf)).toEqual([
    "north",
    "centre",
    "centre",
    "south",
    null,
  ])
})

it.each<[string, DeliveryPlace | null, DeliveryPlace, RateZone, string | null]>([
  ["the seller's own commune", HUNG_SON, HUNG_SON, "same_commune", null],
  ["the mountains of the province", HOI_AN, HUNG_SON, "same_province", "mountain"],
  ["the plain from the mountains", HUNG_SON, HOI_AN, "same_province", null],
  ["an island commune", HOI_AN, CU_LAO_CHAM, "same_province", "island"],
  ["a special zone of the province", HOI_AN, HOANG_SA, "same_province", "island"],
  ["an island's own neighbours", CU_LAO_CHAM, CU_LAO_CHAM, "same_commune", null],
  ["the region", HOI_AN, HUE, "same_region", null],
  ["the country", HOI_AN, HA_NOI, "country", null],
  ["a special zone far away", HOI_AN, PHU_QUOC, "country", "island"],
  ["from an unknown place", null, HOI_AN, "country", null],
  ["between codes that are no provinces", place("98", "1"), place("99", "2"), "country", null],
])("%s", (_, from, to, zone, remoteness) => {
  expect(rateZone(from, to)).toBe(zone)
  expect(remotenessOf(from, to, FLOOR.mountain_communes)).toBe(remoteness)
})

const line = (
  quantity: number,
  weight: number | null,
  sides: (number | null)[] = []
): ParcelLine => ({
  quantity,
  weight,
  length: sides[0] ?? null,
  width: sides[1] ?? null,
  height: sides[2] ?? null,
})

it.each<[string, ParcelLine[], number, number, boolean]>([
  ["what it weighs", [line(2, 300)], 600, 600, false],
  ["30 × 20 × 10 cm are one kilogram", [line(1, 300, [30, 20, 10])], 300, 1000, false],
  ["half a gram of volume is a whole one", [line(1, 0.2, [1, 1, 3])], 1, 1, false],
  ["heavy and small", [line(1, 5000, [10, 10, 10])], 5000, 5000, false],
  ["two sides are no volume", [line(1, 300, [90, 90])], 300, 300, false],
  ["nobody has weighed it", [line(3, null)], 1500, 1500, true],
  ["zero is not given", [line(1, 0), line(1, 100)], 600, 600, true],
  ["lines add up", [line(1, 200, [30, 20, 10]), line(1, 900)], 1100, 1100, false],
])("charges for %s", (_, lines, real_grams, charged_grams, is_assumed) => {
  expect(parcelWeight(lines)).toMatchObject({ real_grams, charged_grams, is_assumed })
})

const withSteps = (steps: [number, number, number][], further = { every_grams: 500, fee: 0 }) => ({
  steps: steps.map(([over_grams, up_to_grams, fee]) => ({ over_grams, up_to_grams, fee })),
  further,
})

const tableWith = (country: ZoneRates, others: Partial<RateTable> = {}): RateTable => ({
  ...FLOOR,
  zones: { ...FLOOR.zones, country },
  ...others,
})

const OK = withSteps([[0, 500, 20_000]])

it.each<[string, RateTable, string | true]>([
  ["the floor's own", FLOOR, true],
  ["one step", tableWith(OK), true],
  ["free of charge", tableWith(withSteps([[0, 500, 0]])), true],
  ["no step", tableWith(withSteps([])), "shipping.rates_empty"],
  ["not from zero", tableWith(withSteps([[100, 500, 1]])), "shipping.rates_gap"],
  [
    "a gap",
    tableWith(
      withSteps([
        [0, 500, 1],
        [501, 900, 2],
      ])
    ),
    "shipping.rates_gap",
  ],
  [
    "an overlap",
    tableWith(
      withSteps([
        [0, 500, 1],
        [400, 900, 2],
      ])
    ),
    "shipping.rates_overlap",
  ],
  ["an empty step", tableWith(withSteps([[0, 0, 1]])), "shipping.rates_not_ascending"],
  [
    "a step backwards",
    tableWith(
      withSteps([
        [0, 500, 1],
        [500, 400, 2],
      ])
    ),
    "shipping.rates_not_ascending",
  ],
  [
    "more weight for less",
    tableWith(
      withSteps([
        [0, 500, 2],
        [500, 900, 1],
      ])
    ),
    "shipping.rates_not_ascending",
  ],
  ["half a đồng", tableWith(withSteps([[0, 500, 0.5]])), "shipping.rates_not_whole"],
  ["half a gram", tableWith(withSteps([[0, 0.5, 1]])), "shipping.rates_not_whole"],
  ["less than nothing", tableWith(withSteps([[0, 500, -1]])), "shipping.rates_not_whole"],
  ["not a number", tableWith(withSteps([[0, 500, NaN]])), "shipping.rates_not_whole"],
  [
    "parts of nothing",
    tableWith(withSteps([[0, 500, 1]], { every_grams: 0, fee: 1 })),
    "shipping.rates_not_whole",
  ],
  [
    "a rebate for more",
    tableWith(withSteps([[0, 500, 1]], { every_grams: 1, fee: -1 })),
    "shipping.rates_not_whole",
  ],
  [
    "half a surcharge",
    tableWith(OK, { surcharges: { island: 0.5, mountain: 0 } }),
    "shipping.rates_not_whole",
  ],
  ["free from less than nothing", tableWith(OK, { free_from: -1 }), "shipping.rates_not_whole"],
  [
    "more steps than anybody reads",
    tableWith(withSteps(Array.from({ length: 21 }, (_, at) => [at, at + 1, 1]))),
    "shipping.rates_too_many",
  ],
])("judges a table: %s", (_, table, code) => {
  const checked = checkRateTable(table)
  expect(checked.ok || checked.code).toBe(code)
})

it("names the zone at fault, none for what is of all", () => {
  expect(checkRateTable(tableWith(withSteps([])))).toMatchObject({ zone: "country" })
  expect(checkRateTable(tableWith(OK, { free_from: 0.5 }))).toMatchObject({ zone: null })
})

it.each([
  [0, 18_000],
  [500, 18_000],
  [501, 22_000],
  [2000, 28_000],
  [2001, 31_000],
  [2500, 31_000],
  [2501, 34_000],
])("%i g within the province are %i đồng", (grams, fee) => {
  expect(stepFee(FLOOR.zones.same_province, grams)).toBe(fee)
})

it.each<[string, DeliveryPlace, number, object]>([
  ["the plain", HOI_AN, 0, { base: 22_000, surcharge: 0, is_free: false, fee: 22_000 }],
  ["the mountains", HUNG_SON, 0, { base: 22_000, surcharge: 10_000, fee: 32_000 }],
  ["an island", CU_LAO_CHAM, 0, { surcharge: 25_000, fee: 47_000 }],
  ["one đồng too little", HUNG_SON, 299_999, { is_free: false, fee: 32_000 }],
  ["enough, but far up", HUNG_SON, 300_000, { base: 22_000, is_free: true, fee: 10_000 }],
])("a kilogram to %s", (_, to, goods_total, expected) => {
  const from = place("48", "20197")
  const table = { ...FLOOR, free_from: 300_000 }
  expect(parcelFee(table, { from, to }, { grams: 1000, goods_total })).toMatchObject(expected)
})

it.each([
  ["fresh_food", "fresh"],
  ["ornamental", "live_plant"],
  ["drink", "ordinary"],
  [null, "ordinary"],
] as const)("takes goods of kind %s as %s", (kind, care) => {
  expect(defaultLimit(kind)).toBe(DEFAULT_LIMITS[care])
})

it.each<[string, keyof typeof DEFAULT_LIMITS, DeliveryPlace, string | true]>([
  ["anything", "ordinary", PHU_QUOC, true],
  ["fresh goods, in the province", "fresh", HUNG_SON, true],
  ["fresh goods, out of it", "fresh", HUE, "shipping.too_many_days"],
  ["fresh goods, to an island", "fresh", CU_LAO_CHAM, "shipping.island_not_served"],
  ["a plant, in the region", "live_plant", HUE, true],
  ["a plant, across the country", "live_plant", HA_NOI, "shipping.zone_not_served"],
])("lets travel: %s", (_, care, to, code) => {
  const judged = judgeWay(DEFAULT_LIMITS[care], { from: HOI_AN, to }, TODAY)
  expect(judged.ok || judged.code).toBe(code)
})

it("lets fresh fish reach the fisherman's own island", () => {
  const way = { from: CU_LAO_CHAM, to: CU_LAO_CHAM }
  expect(judgeWay(DEFAULT_LIMITS.fresh, way, TODAY)).toEqual({ ok: true, value: "same_commune" })
})

it.each([
  [0, ["country"], "shipping.limit_days_malformed"],
  [2.5, ["country"], "shipping.limit_days_malformed"],
  [31, ["country"], "shipping.limit_days_malformed"],
  [3, [], "shipping.limit_zones_missing"],
  [null, ["country"], true],
  [30, ["country"], true],
] as const)("judges a limit of %s days to %j", (max_days, zones, code) => {
  const checked = checkLimit({ care: "fresh", max_days, zones, to_islands: true })
  expect(checked.ok || checked.code).toBe(code)
})

it("quotes a parcel whole or refuses it for one of its goods", () => {
  const piece: QuotedLine = { ...line(2, 600), limit: DEFAULT_LIMITS.ordinary, total: 100_000 }
  const way = { from: HOI_AN, to: HUE }
  expect(quoteParcel(FLOOR, way, [piece], TODAY)).toMatchObject({
    ok: true,
    value: { zone: "same_region", fee: 38_000, weight: { charged_grams: 1200 } },
  })
  const fish = { ...piece, limit: DEFAULT_LIMITS.fresh }
  expect(quoteParcel(FLOOR, way, [piece, fish], TODAY)).toEqual({
    ok: false,
    code: "shipping.too_many_days",
  })
})

it.each([
  ["2026-10-31", null],
  ["2026-11-01", "first"],
  ["2026-11-30", "first"],
  ["2026-12-01", "second"],
])("on %s the table in force is %s", (today, name) => {
  const tables = [
    { from_on: "2026-12-01", name: "second" },
    { from_on: "2026-11-01", name: "first" },
  ]
  expect(ratesInForce(tables, today)?.name ?? null).toBe(name)
})

it("has rates on every day", () => {
  expect(floorRates("2020-01-01")).toEqual(floorRates(TODAY))
})

it("has a table for each zone", () => {
  expect(Object.keys(FLOOR.zones)).toEqual([...RATE_ZONES])
})
