import type { StoreCartPart } from "@ocop/contracts"
import { isAllCash, offeredPayments, optionsToTake, toPartViews, type PartView } from "./part-view"

const CASH = ["pp_system_default"]
const BOTH = ["pp_cod_ocop", "pp_vietqr_ocop"]

const part = (over: Partial<StoreCartPart> = {}): StoreCartPart => ({
  producer_id: "tea",
  line_ids: ["line"],
  shipping_profile_ids: ["profile-tea"],
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
  option("pick-up", "profile-tea"),
  option("cool", "profile-fish"),
]
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
  expect(tea?.options.map(({ id }) => id)).toEqual(["post", "pick-up"])
  expect(fish?.options.map(({ id }) => id)).toEqual(["cool"])
  expect([tea?.payment, fish?.payment]).toEqual(["pp_system_default", "pp_vietqr_ocop"])
  // a transfer to a producer without an account is not offered, whatever was chosen before
  expect([rice?.payments, rice?.payment]).toEqual([CASH, "pp_system_default"])
})

it.each([
  ["nothing", null, "post"],
  ["one that is offered", "pick-up", "pick-up"],
  ["one that is gone", "balloon", "post"],
])("takes for a seller with %s chosen what is right", (_, option_id, taken) => {
  const shipping = option_id === null ? null : { option_id, name: "", amount: 0 }
  expect(optionsToTake(views([part({ shipping })]))).toEqual([taken])
})

it("takes nothing where nothing is offered", () => {
  expect(optionsToTake(views([part({ shipping_profile_ids: ["nobody"] })]))).toEqual([null])
})

it("knows when all of it is paid in cash", () => {
  const transfer = part({
    payment_provider_id: "pp_vietqr_ocop",
    payment_provider_ids: BOTH,
  })
  expect(isAllCash(views([part(), part()]))).toBe(true)
  expect(isAllCash(views([part(), transfer]))).toBe(false)
})
