import fc from "fast-check"
import { partitionCart, roundVnd, wholeShares, type CartToSplit } from "@ocop/rules"

const PRODUCERS = ["a", "b", "c", "d"]

/** Eighths of a đồng, which a computer adds up without noise. */
const amount = fc.integer({ min: 0, max: 400_000_000 }).map((eighths) => eighths / 8)

const row = (total: fc.Arbitrary<number>) =>
  fc.record({ id: fc.uuid(), producer_id: fc.constantFrom(...PRODUCERS), total })

const cart: fc.Arbitrary<CartToSplit> = fc
  .tuple(
    fc.array(row(amount), { minLength: 1, maxLength: 25 }),
    fc.array(amount, { minLength: 4, maxLength: 4 })
  )
  .map(([lines, fees]) => {
    const sellers = [...new Set(lines.map(({ producer_id }) => producer_id))]
    const shipping = sellers.map((producer_id, place) => ({
      id: `ship-${producer_id}`,
      producer_id,
      total: fees[place] ?? 0,
    }))
    const total = [...lines, ...shipping].reduce((sum, { total }) => sum + total, 0)
    return { lines, shipping, total }
  })

const parts = (one: CartToSplit) => {
  const parted = partitionCart(one)
  if (!parted.ok) throw new Error(parted.code)
  return parted.value
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0)

it("parts of any cart add up to its total to the đồng", () => {
  fc.assert(
    fc.property(cart, (one) => {
      const made = parts(one)
      expect(sum(made.map(({ total }) => total))).toBe(roundVnd(one.total))
      for (const { goods_total, shipping_total, total } of made)
        expect(goods_total + shipping_total).toBe(total)
    })
  )
})

it("every row is in exactly one part, that of its producer", () => {
  fc.assert(
    fc.property(cart, (one) => {
      const made = parts(one)
      const placed = made.flatMap((part) =>
        [...part.line_ids, ...part.shipping_ids].map((id) => `${id} ${part.producer_id}`)
      )
      const rows = [...one.lines, ...one.shipping].map(
        ({ id, producer_id }) => `${id} ${producer_id}`
      )
      expect(placed.sort()).toEqual(rows.sort())
    })
  )
})

it("nobody's part is more than a đồng away from its rows", () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 12 }), (amounts) => {
      const shares = wholeShares(amounts)
      amounts.forEach((one, place) =>
        expect(Math.abs((shares[place] ?? NaN) - one)).toBeLessThanOrEqual(1)
      )
    })
  )
})
