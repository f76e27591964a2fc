import { facetsQuery, readFacets, type FacetRow } from "./facets-query"
import type { ListingRequest } from "./listing-request"
import { every, isIn, join, raw, sql, textArray } from "./sql"
import { waysToMatch } from "./text-match"
import { foldedWords, searchWords } from "./words"

const request = (filters: ListingRequest["filters"] = {}): ListingRequest => ({
  day: "2026-11-23" as ListingRequest["day"],
  channels: ["sc_1"],
  filters,
  sort: "name",
  skip: 0,
  take: 24,
})

describe("sql", () => {
  it("makes a placeholder of every value and keeps pieces in order", () => {
    const inner = sql`b = ${"x'; --"}`
    expect(sql`a = ${1} AND ${inner} AND c = ${null}`).toEqual({
      text: "a = ? AND b = ? AND c = ?",
      values: [1, "x'; --", null],
    })
  })

  it("has an answer for empty lists", () => {
    expect(every([])).toEqual(raw("TRUE"))
    expect(isIn(raw("a"), [])).toEqual(raw("FALSE"))
    expect(textArray([])).toEqual(raw("'{}'::text[]"))
    expect(join([], ", ").text).toBe("")
  })
})

describe("words", () => {
  it.each([
    ["Nước  mắm!", ["nước", "mắm"], ["nuoc", "mam"]],
    ["ĐẲNG sâm", ["đẳng", "sâm"], ["dang", "sam"]],
    ["a\0b & c | !(d):*", ["a", "b", "c", "d"], ["a", "b", "c", "d"]],
    ["🍵 % _ '", [], []],
    ["tra\u0300", ["trà"], ["tra"]],
    ["5 sao", ["5", "sao"], ["5", "sao"]],
  ])("%j", (q, exact, folded) => {
    expect(searchWords(q)).toEqual({ exact, folded })
  })

  it("takes so many words and no more", () => {
    expect(searchWords("a ".repeat(100)).folded).toHaveLength(16)
  })

  it("keeps text as folded words", () => {
    expect(foldedWords("Chè dây Ra-Zéh (hộp 100g)")).toBe("che day ra zeh hop 100g")
  })

  it("understands words whole, then unfinished, then nearly", () => {
    const ways = waysToMatch(searchWords("mật on"))
    expect(ways.map(({ fuzzy }) => fuzzy)).toEqual([false, false, true])
    expect(ways.map(({ condition }) => condition.values)).toEqual([
      ["mat & on"],
      ["mat & on:*"],
      ["mat on"],
    ])
  })
})

describe("facets", () => {
  it("count each facet under every asked condition but its own", () => {
    const { text } = facetsQuery("t", request({ stars: [4], price_min: 5 }), raw("TRUE"))
    expect(text).toContain(`count(*) FILTER (WHERE ("meets_price"))::int AS "n_stars"`)
    expect(text).toContain(
      `count(*) FILTER (WHERE ("meets_stars" AND "meets_price"))::int AS "n_set"`
    )
    expect(text).toContain(`min(price) FILTER (WHERE ("meets_stars")) AS price_min`)
  })

  it("are read by the column a row is grouped by, the most frequent first", () => {
    const row = (level: number, values: object): FacetRow => ({ level, n_all: 0, ...values })
    const { count, price, values } = readFacets([
      row(0b011111, { stars: 3, n_stars: 2 }),
      row(0b011111, { stars: 4, n_stars: 7 }),
      row(0b011111, { stars: null, n_stars: 9 }),
      row(0b011111, { stars: 5, n_stars: 0 }),

      row(0b111111, {
        n_all: 12,
        n_in_stock_true: 8,
        n_in_stock_false: 0,
        price_min: "1000",
        price_max: "9000",
      }),
    ])
    expect({ count, price }).toEqual({ count: 12, price: { min: 1000, max: 9000 } })
    expect(values.stars).toEqual([
      { value: "4", count: 7 },
      { value: "3", count: 2 },
    ])
    expect(values.in_stock).toEqual([{ value: "true", count: 8 }])
    expect(values.commune).toEqual([])
  })

  it("of nothing are nothing", () => {
    expect(readFacets([{ level: 63, n_all: 0, price_min: null }])).toMatchObject({
      count: 0,
      price: null,
    })
  })
})
