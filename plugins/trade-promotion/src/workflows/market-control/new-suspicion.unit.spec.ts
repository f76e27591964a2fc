import { localDate, parseReceipt } from "@ocop/rules"
import { fingerprintOf, newSuspicion, type ToldSuspicion } from "./new-suspicion"

const told: ToldSuspicion = {
  ground: "fake_mark",
  certificate_code: null,
  product_name: "Trà rễ atiso",
  place: "Chợ Hàn",
  commune_code: null,
  seen_on: "2026-11-24",
  lot: null,
  description: "Tem in mờ, không có mã số.",
  reporter_name: null,
  reporter_phone: null,
}
const today = localDate("2026-11-25")

it("draws a receipt that can be read back, another one each time", () => {
  const [one, other] = [newSuspicion(told, today), newSuspicion(told, today)]
  expect(parseReceipt(String(one.report.receipt))).toBe(one.report.receipt)
  expect(one.report.receipt).not.toBe(other.report.receipt)
})

it("counts seven working days and finds the words without diacritics", () => {
  expect(newSuspicion(told, today).report).toMatchObject({
    received_on: "2026-11-25",
    due_on: "2026-12-04",
    search_text: "tra re atiso cho han tem in mo, khong co ma so.",
  })
})

it.each([
  [null, null, null],
  ["Mơ", null, { name: "Mơ", phone: null }],
  [null, "0912345678", { name: null, phone: "0912345678" }],
])("keeps a reporter %j %j apart from the report", (name, phone, reporter) => {
  const made = newSuspicion({ ...told, reporter_name: name, reporter_phone: phone }, today)
  expect(made.reporter).toEqual(reporter)
  expect(Object.keys(made.report).filter((key) => key.startsWith("reporter"))).toEqual([])
})

it("knows the same words again, in any order of fields", () => {
  const reversed = Object.fromEntries(Object.entries(told).reverse()) as unknown as ToldSuspicion
  expect(fingerprintOf(reversed)).toBe(fingerprintOf(told))
  expect(fingerprintOf({ ...told, lot: "A1" })).not.toBe(fingerprintOf(told))
})
