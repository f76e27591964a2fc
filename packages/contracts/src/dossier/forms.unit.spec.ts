import { DOSSIER_FORM_NAMES } from "@ocop/rules"
import { dossierFormBody } from "./forms"

it.each(DOSSIER_FORM_NAMES)("takes an empty %s, which is a draft", (name) => {
  expect(dossierFormBody(name).safeParse({}).success).toBe(true)
})

it.each([
  ["1.200.000.000", 1_200_000_000],
  ["1 200 000 đ", 1_200_000],
  ["-5.000", -5000],
  ["", null],
  [1200, 1200],
])("reads %j as %j", (typed, value) => {
  expect(dossierFormBody("results").parse({ last_revenue: typed })["last_revenue"]).toBe(value)
})

it.each([
  ["results", { last_revenue: "một tỷ" }, "dossier.number_wrong"],
  ["general", { founded_year: "1066" }, "dossier.number_wrong"],
  ["general", { workers: "-1" }, "dossier.number_wrong"],
  ["general", { workers: "3", local_workers: "4" }, "dossier.workers_wrong"],
  ["registration", { representative: "a".repeat(201) }, "dossier.field_too_long"],
] as const)("refuses %s with %j", (name, body, code) => {
  expect(dossierFormBody(name).safeParse(body).error?.issues[0]?.message).toBe(code)
})
