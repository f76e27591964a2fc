import type { StoreCartPart } from "@ocop/contracts"
import {
  deliveriesToTake,
  isAllCash,
  isPlaceClosed,
  offeredPayments,
  toPartViews,
  type PartView,
} from "./part-view"

const CASH = ["pp_system_default"]
const BOTH = ["pp_cod_ocop", "pp_vietqr_ocop"]

const part = (over: Partial<StoreCartPart> = {}): StoreCartPart => ({
  producer_id: "tea",
  line_ids: ["line"],
  shipping_profile_ids: ["profile-tea"],
  pick_up: [],
  shipping: null,
  goods_total: 100_000,
  shipping_total: 0,
  total: 100_000,
  payment_provider_id: null,
  payment_provider_ids: CASH,
  ...over,
})

const option = (id: string, profile: string) => ({
  id,
  name: id,
  amount: 30_000,
  shipping_profile_id: profile,
})

const OPTIONS = [
  option("post", "profile-tea"),
  option("express", "profile-tea"),
  { ...option("fetch", "profile-tea"), type: { code: "pick-up" } },
  option("cool", "profile-fish"),
]
const OWN = {
  id: "own",
  kind: "producer",
  fair_id: null,
  name: "Kho",
  address: "Thôn 1",
  commune: null,
  hours: null,
  days: null,
} as const
const days = { first_on: "2026-12-18", last_on: "2026-12-24" }
const FAIR = { ...OWN, id: "fair", kind: "fair", fair_id: "f", days } as const
const views = (parts: StoreCartPart[]): PartView[] => toPartViews({ parts }, OPTIONS)

it.each([
  [["pp_system_default"], ["pp_system_default"]],
  [["pp_system_default", "pp_cod_ocop"], ["pp_cod_ocop"]],
  [
    ["pp_vietqr_ocop", "pp_cod_ocop", "pp_system_default"],
    ["pp_cod_ocop", "pp_vietqr_ocop"],
  ],
  [["pp_of_tomorrow"], []],
])("of %j a buyer may choose %j", (ids, offered) => {
  expect(offeredPayments(ids)).toEqual(offered)
})

it("offers each seller its own ways of delivery, and cash unless another was chosen", () => {
  const parts = [
    part(),
    part({
      producer_id: "fish",
      shipping_profile_ids: ["profile-fish"],
      payment_provider_id: "pp_vietqr_ocop",
      payment_provider_ids: BOTH,
    }),
    part({ producer_id: "rice", payment_provider_id: "pp_vietqr_ocop" }),
  ]
  const [tea, fish, rice] = views(parts)
  expect(tea?.deliveries.map(({ value }) => value)).toEqual(["post", "express"])
  expect(fish?.deliveries.map(({ value }) => value)).toEqual(["cool"])
  expect([tea?.payment, fish?.payment]).toEqual(["pp_system_default", "pp_vietqr_ocop"])
  // a transfer to a producer without an account is not offered, whatever was chosen before
  expect([rice?.payments, rice?.payment]).toEqual([CASH, "pp_system_default"])
})

const valuesToTake = (parts: StoreCartPart[]) =>
  deliveriesToTake(views(parts)).map((one) => one?.value ?? null)

it.each([
  ["nothing", null, "post"],
  ["one that is offered", "express", "express"],
  ["one that is gone", "balloon", "post"],
])("takes for a seller with %s chosen what is right", (_, option_id, taken) => {
  const shipping = option_id === null ? null : { option_id, name: "", amount: 0, pick_up: null }
  expect(valuesToTake([part({ shipping })])).toEqual([taken])
})

it("offers each open place as a choice of its own", () => {
  const [tea] = views([part({ pick_up: [OWN, FAIR] })])
  expect(tea?.deliveries.map(({ value, place }) => [value, place?.id ?? null])).toEqual([
    ["post", null],
    ["express", null],
    ["fetch own", "own"],
    ["fetch fair", "fair"],
  ])
})

it.each([
  ["stays while it is open", FAIR, [OWN, FAIR], "fetch fair", false],
  ["is closed once it is not among the open ones", FAIR, [OWN], null, true],
  ["is closed once its words have changed", FAIR, [{ ...FAIR, id: "new" }], null, true],
] as const)("a place that was chosen %s", (_, pick_up, open, value, closed) => {
  const shipping = { option_id: "fetch", name: "", amount: 0, pick_up }
  const [tea] = views([part({ shipping, pick_up: [...open] })])
  expect(tea?.delivery?.value ?? null).toBe(value)
  expect(tea && isPlaceClosed(tea)).toBe(closed)
})

it("takes nothing where nothing is offered", () => {
  expect(valuesToTake([part({ shipping_profile_ids: ["nobody"] })])).toEqual([null])
})

it("knows when all of it is paid in cash", () => {
  const transfer = part({
    payment_provider_id: "pp_vietqr_ocop",
    payment_provider_ids: BOTH,
  })
  expect(isAllCash(views([part(), part()]))).toBe(true)
  expect(isAllCash(views([part(), transfer]))).toBe(false)
})
