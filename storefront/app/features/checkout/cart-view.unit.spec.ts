import type { CartLine, StoreCartReview } from "@ocop/contracts"
import { toCartView } from "./cart-view"

const producer = (id: string) => ({
  id,
  handle: id,
  name: `Hợp tác xã ${id}`,
  kind: "cooperative" as const,
  address: null,
  phone: null,
  tax_code: null,
  registration_number: null,
})

const line = (over: Partial<CartLine> = {}): CartLine => ({
  id: "tea",
  variant_id: "variant_tea",
  product_id: "prod_tea",
  product_handle: "tra",
  title: "Trà",
  variant_title: null,
  thumbnail: null,
  quantity: 2,
  unit_price: 60_000,
  total: 120_000,
  available: 9,
  producer: producer("a"),
  facts: { weight_grams: null, origin: null, stars: null, certified_until: null },
  ...over,
})

const cart = (lines: CartLine[], issues: StoreCartReview["issues"] = []): StoreCartReview => ({
  id: "cart",
  lines,
  issues,
  item_total: lines.reduce((all, { total }) => all + total, 0),
  shipping: null,
  tax_total: 0,
  total: 0,
  email: null,
  delivery: null,
  invoice: null,
  fingerprint: "f",
})

describe("the cart as shown", () => {
  it("puts the goods of one seller together and adds them up", () => {
    const view = toCartView(
      cart([
        line(),
        line({ id: "honey", producer: producer("b") }),
        line({ id: "oil", quantity: 1 }),
      ])
    )
    expect(
      view.sellers.map(({ producer, lines, total }) => [producer?.id, lines.length, total])
    ).toEqual([
      ["a", 2, 240_000],
      ["b", 1, 120_000],
    ])
    expect(view.pieces).toBe(5)
  })

  it("lets a changed price pass on to review, but not goods that are gone or too many", () => {
    const issue = (code: "cart.price_changed" | "cart.stock_insufficient") => [
      { code, line_id: "tea", previous_unit_price: null },
    ]
    expect(toCartView(cart([line()], issue("cart.price_changed"))).can_continue).toBe(true)
    expect(toCartView(cart([line()], issue("cart.stock_insufficient"))).can_continue).toBe(false)
    expect(toCartView(cart([])).can_continue).toBe(false)
  })

  it("shows an issue at its line", () => {
    const issues = [
      { code: "cart.price_changed" as const, line_id: "tea", previous_unit_price: 50_000 },
    ]
    const [seller] = toCartView(cart([line(), line({ id: "oil" })], issues)).sellers
    expect(seller?.lines.map(({ issue }) => issue?.previous_unit_price ?? null)).toEqual([
      50_000,
      null,
    ])
  })
})
