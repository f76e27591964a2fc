import { DOSSIER_FORM_NAMES, DOSSIER_FORMS } from "@ocop/rules"
import { DOSSIER_FORM_TITLES, dossierFieldName } from "./form-words"

it.each(DOSSIER_FORM_NAMES)("names the form %s and its fields in both languages", (form) => {
  const names = Object.keys(DOSSIER_FORMS[form]).map((field) => dossierFieldName(form, field))
  for (const { vi, en } of [DOSSIER_FORM_TITLES[form], ...names]) {
    expect(vi).toMatch(/^\p{Lu}/u)
    expect(en).toMatch(/^\p{Lu}/u)
  }
})

it("calls a field that is none by what it is given", () => {
  expect(dossierFieldName("plan", "khac")).toEqual({ vi: "khac", en: "khac" })
})
