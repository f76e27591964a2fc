import type { StatementLine } from "@ocop/contracts"
import { statementCsv, statementXlsx } from "./statement-files"
import { refundedOf, totalsOf } from "./statement-line"
import { statementTable } from "./statement-table"

const line = (changes: Partial<StatementLine> = {}): StatementLine => ({
  order_id: "order_1",
  order_number: 12,
  placed_at: "2026-11-24T20:00:00.000Z",
  delivered_at: "2026-11-26T03:00:00.000Z",
  confirmed_by: "Alăng Thị Mơ",
  buyer: { name: "Nguyễn Thị Hoa", phone: "0905123456", address: "12 Trần Phú" },
  invoice: null,
  goods: [{ title: "Trà rễ atiso – Hộp", quantity: 2, unit_price: 120_000, total: 240_000 }],
  goods_total: 240_000,
  shipping_total: 30_000,
  tax_total: 20_000,
  total: 270_000,
  payment: "cod",
  refunded: 0,
  withheld: null,
  ...changes,
})

const statementOf = (...lines: StatementLine[]) => ({
  from: "2026-11-01",
  to: "2026-11-30",
  lines,
  totals: totalsOf(lines),
})

it("adds its lines up to the đồng", () => {
  expect(
    totalsOf([line(), line({ total: 1, goods_total: 1, shipping_total: 0, refunded: 5 })])
  ).toEqual({
    orders: 2,
    goods: 240_001,
    shipping: 30_000,
    tax: 40_000,
    total: 270_001,
    refunded: 5,
    withheld: 0,
  })
})

it.each([
  ["nothing", [], undefined, 0],
  ["for returned goods, paid in cash nobody stated", ["90000"], undefined, 90_000],
  ["for returned goods, and said of the payment too", ["90000"], "90000", 90_000],
  ["for goods returned twice", ["90000", "10000"], "90000", 100_000],
  ["without a return", [], "50000", 50_000],
])("counts what was given back once: %s", (_, returns, refunded_amount, expected) => {
  const rows = returns.map((refund_amount) => ({ refund_amount }))
  const paid = refunded_amount === undefined ? undefined : { refunded_amount }
  expect(refundedOf(rows as never, paid as never)).toBe(expected)
})

it("says what was withheld, in columns that stand only where something was", () => {
  const tax = { vat: 2_700, pit: 1_350, source: "252/2026/NĐ-CP" }
  const statement = statementOf(line({ withheld: tax }), line())
  expect(statement.totals.withheld).toBe(4_050)
  expect(statementTable(statement).map((row) => row.slice(18))).toEqual([
    ["Thuế GTGT khấu trừ", "Thuế TNCN khấu trừ", "Căn cứ khấu trừ"],
    [2_700, 1_350, "252/2026/NĐ-CP"],
    [0, 0, ""],
    [2_700, 1_350, ""],
  ])
})

it("writes days of Vietnam, and sums under their columns", () => {
  const [headings, row, sums] = statementTable(statementOf(line()))
  expect(row?.slice(0, 3)).toEqual([12, "25/11/2026", "26/11/2026"])
  expect(sums?.[headings?.indexOf("Tổng cộng") ?? 0]).toBe(270_000)
  expect(sums?.[headings?.indexOf("Đã hoàn") ?? 0]).toBe(0)
  expect(new Set([headings?.length, row?.length, sums?.length])).toEqual(new Set([18]))
})

it.each(["=1+1", "+84", "-5", "@SUM(A1)", "\tx"])("lets no spreadsheet run %j", (name) => {
  const csv = statementCsv(statementOf(line({ buyer: { ...line().buyer, name } })))
  expect(csv).toContain(`"'${name}"`)
})

it("begins a CSV so that spreadsheets read Vietnamese, and quotes what has quotes", () => {
  const csv = statementCsv(statementOf(line({ confirmed_by: 'Mơ "chị"' })))
  expect(csv.startsWith('\uFEFF"Mã đơn"')).toBe(true)
  expect(csv).toContain('"Mơ ""chị"""')
  expect(csv.split("\r\n")).toHaveLength(4)
})

it("makes a workbook", async () => {
  const workbook = await statementXlsx(statementOf(line()))
  expect(workbook.subarray(0, 2).toString()).toBe("PK")
})
