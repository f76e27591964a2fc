import type { CartItem } from "./load-cart"
import { findLineIssues, gravestIssue } from "./line-issues"
import type { Offer } from "./load-offers"

const line = (over: Partial<CartItem> = {}): CartItem => ({
  id: "line",
  variant_id: "variant",
  product_id: "product",
  product_handle: "tra-re-atiso",
  product_title: "Trà rễ atiso",
  variant_title: "Hộp 200 g",
  thumbnail: null,
  quantity: 2,
  unit_price: 120_000,
  is_custom_price: false,
  total: 240_000,
  ...over,
})

const offer = (over: Partial<Offer> = {}): Offer => ({
  variant_id: "variant",
  on_sale: true,
  available: 5,
  producer: null,
  weight_grams: null,
  registered_product_id: null,
  ...over,
})

const codes = (items: CartItem[], offers: Offer[], prices: [string, number][] = []) =>
  findLineIssues(items, new Map(offers.map((one) => [one.variant_id, one])), new Map(prices)).map(
    ({ code }) => code
  )

describe("what has changed since the cart was filled", () => {
  it("says nothing when price, stock and seller stand", () => {
    expect(codes([line()], [offer()], [["line", 120_000]])).toEqual([])
  })

  it("names a product that is no longer on sale, or no longer exists", () => {
    expect(codes([line()], [offer({ on_sale: false })])).toEqual(["cart.product_unavailable"])
    expect(codes([line()], [])).toEqual(["cart.product_unavailable"])
  })

  it("counts the pieces of one variant over all its lines", () => {
    const items = [line(), line({ id: "second", quantity: 4 })]
    expect(codes(items, [offer()])).toEqual(["cart.stock_insufficient", "cart.stock_insufficient"])
  })

  it("does not count stock that is not counted", () => {
    expect(codes([line({ quantity: 500 })], [offer({ available: null })])).toEqual([])
  })

  it("keeps the price the buyer saw when it changed, also when it fell", () => {
    const issues = findLineIssues(
      [line()],
      new Map([["variant", offer()]]),
      new Map([["line", 110_000]])
    )
    expect(issues).toEqual([
      { code: "cart.price_changed", line_id: "line", previous_unit_price: 120_000 },
    ])
  })

  it("answers with the gravest of several", () => {
    const at = (code: "cart.price_changed" | "cart.product_unavailable") => ({
      code,
      line_id: "line",
      previous_unit_price: null,
    })
    const issues = [at("cart.price_changed"), at("cart.product_unavailable")]
    expect(gravestIssue(issues)?.code).toBe("cart.product_unavailable")
    expect(gravestIssue([])).toBeNull()
  })
})
