import { emptyReport, errorsOfRefusal, readReport, REPORT_FIELDS, typedReport } from "./report-form"

const typed = {
  ...emptyReport("2026-11-25", null),
  ground: "fake_mark",
  place: "Chợ Hàn",
  description: "Tem in mờ, không có mã.",
}

it("starts with today and with the code that was looked up", () => {
  expect(emptyReport("2026-11-25", " 48-20434-01-2026 ")).toMatchObject({
    seen_on: "25/11/2026",
    certificate_code: "48-20434-01-2026",
    description: "",
  })
  expect(emptyReport("2026-11-25", "x".repeat(5000)).certificate_code).toHaveLength(100)
})

it("takes what the contract takes", () => {
  expect(readReport(typed)).toMatchObject({
    ok: true,
    body: { ground: "fake_mark", seen_on: "2026-11-25", lot: null, reporter_phone: null },
  })
})

it("names every wrong field with its own code", () => {
  const wrong = { ...typed, ground: "", place: " ", seen_on: "hôm qua", description: "Giả" }
  expect(readReport({ ...wrong, reporter_phone: "12" })).toEqual({
    ok: false,
    errors: {
      ground: "suspicion.ground_missing",
      place: "suspicion.place_missing",
      seen_on: "suspicion.day_unreadable",
      description: "suspicion.description_short",
      reporter_phone: "suspicion.phone_malformed",
    },
  })
})

it("keeps 10,000 characters as they were typed, line by line", () => {
  const form = new FormData()
  form.set("description", "ồ".repeat(9_998) + "\r\nx")
  const read = typedReport(form)
  expect(read.description).toBe("ồ".repeat(9_998) + "\nx")
  expect(Object.keys(read)).toEqual([...REPORT_FIELDS])
  expect(readReport({ ...typed, description: read.description })).toMatchObject({
    errors: { description: "suspicion.description_long" },
  })
})

it.each([
  ["suspicion.day_in_future", { seen_on: "suspicion.day_in_future" }],
  ["commune.not_found", { commune_code: "commune.not_found" }],
  ["request.too_many_attempts", {}],
  [null, {}],
] as const)("shows the API's %s at %j", (code, errors) => {
  expect(errorsOfRefusal(code)).toEqual(errors)
})
