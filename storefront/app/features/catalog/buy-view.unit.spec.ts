import type { StoreProductVariant } from "@ocop/contracts"
import { toBuyView } from "./buy-view"

const variant = (changes: Partial<StoreProductVariant> = {}): StoreProductVariant => ({
  id: "variant_1",
  title: "Hộp 100 g",
  sku: null,
  price: 120_000,
  net_content: { value: 100, unit: "g" },
  unit_price: { amount: 1_200_000, per: "kg" },
  available: 20,
  ...changes,
})
const buy = (in_stock: boolean, ...variants: StoreProductVariant[]) =>
  toBuyView({ in_stock, variants })

describe("what can be bought", () => {
  it("chooses the first variant that is not sold out", () => {
    const view = buy(true, variant({ id: "a", available: 0 }), variant({ id: "b", price: 90_000 }))
    expect(view).toMatchObject({
      first: "b",
      can_buy: true,
      price: { from: 90_000, to: 120_000 },
    })
    expect(view.variants.map(({ sold_out }) => sold_out)).toEqual([true, false])
  })

  it.each<[string, boolean, StoreProductVariant[]]>([
    ["everything is sold out", true, [variant({ available: 0 })]],
    ["the product is out of stock", false, [variant()]],
    ["nothing has a price", true, [variant({ price: null })]],
    ["there is no variant", true, []],
  ])("offers nothing when %s", (_, in_stock, variants) => {
    expect(buy(in_stock, ...variants)).toMatchObject({ first: null, can_buy: false })
  })

  it.each([
    [6, null],
    [5, 5],
    [1, 1],
    [0, null],
    [null, null],
  ])("with %s left it says %s left", (available, few_left) => {
    expect(buy(true, variant({ available })).variants[0]?.few_left).toBe(few_left)
  })

  it.each([
    [3, 3],
    [500, 99],
    [null, 99],
    [0, 1],
  ])("with %s left the form takes at most %i", (available, most) => {
    expect(buy(true, variant({ available })).max_quantity).toBe(most)
  })

  it.each<[StoreProductVariant[], string | null]>([
    [[variant()], "Hộp 100 g"],
    [[variant({ title: "Default variant" })], null],
    [[variant(), variant({ id: "b" })], null],
    [[], null],
  ])("%j is a pack named %s", (variants, pack) => {
    expect(buy(true, ...variants).pack).toBe(pack)
  })

  it("has no price without a priced variant", () => {
    expect(buy(true, variant({ price: null })).price).toBeNull()
  })
})
