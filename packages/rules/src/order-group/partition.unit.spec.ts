import { partitionCart, wholeShares, type CartRow } from "./partition"

const row = (id: string, producer_id: string | null, total: number): CartRow => ({
  id,
  producer_id,
  total,
})

it("gives each producer its lines and its delivery, in the order of the cart", () => {
  const parted = partitionCart({
    lines: [row("tea", "b", 240_000), row("honey", "a", 95_000), row("jam", "b", 60_000)],
    shipping: [row("ship-a", "a", 30_000), row("ship-b", "b", 25_000)],
    total: 450_000,
  })
  expect(parted).toEqual({
    ok: true,
    value: [
      {
        producer_id: "b",
        line_ids: ["tea", "jam"],
        shipping_ids: ["ship-b"],
        goods_total: 300_000,
        shipping_total: 25_000,
        total: 325_000,
      },
      {
        producer_id: "a",
        line_ids: ["honey"],
        shipping_ids: ["ship-a"],
        goods_total: 95_000,
        shipping_total: 30_000,
        total: 125_000,
      },
    ],
  })
})

const LINES = [row("tea", "a", 120_000), row("honey", "b", 95_000)]
const SHIPPING = [row("ship-a", "a", 30_000), row("ship-b", "b", 30_000)]

it.each([
  ["a line nobody sells", [row("tea", null, 1)], SHIPPING, 1, "order_group.line_without_producer"],
  ["no delivery for one", LINES, SHIPPING.slice(0, 1), 245_000, "order_group.shipping_missing"],
  ["delivery of no goods", LINES.slice(0, 1), SHIPPING, 180_000, "order_group.shipping_left_over"],
  [
    "delivery of nobody",
    LINES,
    [...SHIPPING, row("x", null, 0)],
    275_000,
    "order_group.shipping_left_over",
  ],
  ["a đồng too many", LINES, SHIPPING, 275_001, "order_group.sums_disagree"],
  ["a đồng too few", LINES, SHIPPING, 274_999, "order_group.sums_disagree"],
])("refuses %s", (_, lines, shipping, total, code) => {
  expect(partitionCart({ lines, shipping, total })).toEqual({ ok: false, code })
})

it.each([
  [[100, 200], [100, 200], "nothing to round"],
  [[98.5, 98.5], [99, 98], "197 stays 197: the earlier gets the đồng"],
  [[33.3, 33.3, 33.4], [33, 33, 34], "the largest fraction gets it"],
  [[0.4, 0.4], [1, 0], "0.8 is a đồng"],
  [[0.2, 0.2], [0, 0], "0.4 is none"],
  [[119_999.999_999, 30_000.000_001], [120_000, 30_000], "noise is no fraction"],
  [[], [], "nobody"],
])("shares %j as %j (%s)", (amounts, shares, _) => {
  expect(wholeShares(amounts)).toEqual(shares)
})
