import {
  areWorkersPlausible,
  DOSSIER_FORM_NAMES,
  DOSSIER_FORMS,
  missingFields,
  missingForms,
  type DossierFormContent,
} from "./forms"

const filled = (name: (typeof DOSSIER_FORM_NAMES)[number]): DossierFormContent =>
  Object.fromEntries(
    Object.entries(DOSSIER_FORMS[name]).map(([field, { kind }]) => [
      field,
      kind === "line" || kind === "text" ? "có" : 2020,
    ])
  )

it("misses all four forms of a new dossier", () => {
  expect(missingForms({})).toEqual(["registration", "general", "results", "plan"])
})

it.each(DOSSIER_FORM_NAMES)("misses nothing of a %s that is filled", (name) => {
  expect(missingFields(name, filled(name))).toEqual([])
})

it("misses what is required and empty, and nothing else", () => {
  const content = { ...filled("plan"), market_plan: "", support_wanted: null }
  expect(missingFields("plan", content)).toEqual(["market_plan"])
  expect(missingForms({ plan: content })).toContain("plan")
})

it("takes a zero for an answer", () => {
  expect(missingFields("general", { ...filled("general"), local_workers: 0 })).toEqual([])
})

it.each([
  [{ workers: 12, local_workers: 12 }, true],
  [{ workers: 12, local_workers: 13 }, false],
  [{ workers: null, local_workers: 13 }, true],
])("local workers of %j are plausible: %s", (content, plausible) => {
  expect(areWorkersPlausible(content)).toBe(plausible)
})
