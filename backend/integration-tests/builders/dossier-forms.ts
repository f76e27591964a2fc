import { DOSSIER_FORMS, type DossierFormContent, type DossierFormName } from "@ocop/rules"

const VALUES = { line: "Alăng Thị Mơ", text: "Đúng như thực tế.", year: 2020, people: 5, money: 0 }

/** Every field of every form filled with something plausible. */
export const fullForms = (): Record<DossierFormName, DossierFormContent> =>
  Object.fromEntries(
    Object.entries(DOSSIER_FORMS).map(([form, fields]) => [
      form,
      Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, VALUES[kind]])),
    ])
  ) as Record<DossierFormName, DossierFormContent> // one entry for every form of the rules
