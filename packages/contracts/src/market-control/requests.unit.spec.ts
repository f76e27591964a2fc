import { StoreReportSuspicionBody } from "./requests"

const told = {
  ground: "fake_mark",
  place: "Chợ Hàn, quầy 12",
  seen_on: "24/11/2026",
  description: "Tem in mờ, không có mã số sản phẩm.",
}

const issuesOf = (changes: object) =>
  StoreReportSuspicionBody.safeParse({ ...told, ...changes }).error?.issues.map(
    ({ path, message }) => [path.join("."), message]
  )

it("takes a report of four facts; what is not said is null", () => {
  expect(StoreReportSuspicionBody.parse(told)).toEqual({
    ...told,
    seen_on: "2026-11-24",
    certificate_code: null,
    product_name: null,
    commune_code: null,
    lot: null,
    reporter_name: null,
    reporter_phone: null,
  })
})

it("keeps a phone as the rules write it, and empty fields as none", () => {
  const { reporter_phone, lot } = StoreReportSuspicionBody.parse({
    ...told,
    reporter_phone: "+84 912.345.678",
    lot: "  ",
  })
  expect([reporter_phone, lot]).toEqual(["0912345678", null])
})

it("counts a line end once", () => {
  const lines = Array.from({ length: 1000 }, () => "x").join("\r\n")
  expect(issuesOf({ description: lines })).toBeUndefined()
})

it.each([
  [{ ground: "" }, "ground", "suspicion.ground_missing"],
  [{ ground: undefined }, "ground", "suspicion.ground_missing"],
  [{ place: " " }, "place", "suspicion.place_missing"],
  [{ place: undefined }, "place", "suspicion.place_missing"],
  [{ place: "x".repeat(301) }, "place", "suspicion.text_too_long"],
  [{ seen_on: "31/2/2026" }, "seen_on", "suspicion.day_unreadable"],
  [{ seen_on: undefined }, "seen_on", "suspicion.day_unreadable"],
  [{ description: "   Giả mạo   " }, "description", "suspicion.description_short"],
  [{ description: 5 }, "description", "suspicion.description_short"],
  [{ description: "x".repeat(2001) }, "description", "suspicion.description_long"],
  [{ product_name: "x".repeat(201) }, "product_name", "suspicion.text_too_long"],
  [{ reporter_phone: "12" }, "reporter_phone", "suspicion.phone_malformed"],
])("refuses %j at %s with %s", (changes, field, code) => {
  expect(issuesOf(changes)).toEqual([[field, code]])
})
