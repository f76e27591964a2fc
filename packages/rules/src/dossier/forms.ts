/** What a field takes: a line, several lines, a year, a number of people, or whole đồng (a loss is negative). */
export type DossierFieldKind = "line" | "text" | "year" | "people" | "money"

export interface DossierField {
  readonly kind: DossierFieldKind
  /** Whether a dossier may not be submitted without it; while it is filled nothing is compulsory. */
  readonly required: boolean
}

const need = (kind: DossierFieldKind): DossierField => ({ kind, required: true })
const may = (kind: DossierFieldKind): DossierField => ({ kind, required: false })

/**
 * What a producer writes beside answers and documents: the registration slip (Mẫu 01) and parts I, II
 * and IV of the self-assessment report (Mẫu 02); its part III are the answers. The headings are the
 * annex's, the fields below them are ours: the forms themselves were not at hand.
 *
 * @law dossier-forms
 */
export const DOSSIER_FORMS = {
  registration: {
    representative: need("line"),
    position: may("line"),
    phone: need("line"),
    email: may("line"),
    address: need("line"),
    product_description: need("text"),
  },
  general: {
    founded_year: need("year"),
    activities: need("text"),
    workers: need("people"),
    local_workers: need("people"),
    facility: need("text"),
    materials: need("text"),
  },
  results: {
    last_year: need("year"),
    last_revenue: need("money"),
    last_profit: may("money"),
    before_revenue: may("money"),
    before_profit: may("money"),
    output: need("line"),
    markets: need("text"),
  },
  plan: {
    production_plan: need("text"),
    market_plan: need("text"),
    support_wanted: may("text"),
  },
} as const satisfies Record<string, Record<string, DossierField>>

export type DossierFormName = keyof typeof DOSSIER_FORMS
export const DOSSIER_FORM_NAMES = Object.keys(DOSSIER_FORMS) as DossierFormName[]

/** Filled fields by name; null and a missing name are alike. */
export type DossierFormContent = Readonly<Record<string, string | number | null>>
export type DossierForms = Readonly<Partial<Record<DossierFormName, DossierFormContent>>>

/** Longest texts in characters, largest numbers; money in đồng. */
export const DOSSIER_FIELD_MAX: Readonly<Record<DossierFieldKind, number>> = {
  line: 200,
  text: 3000,
  year: 2100,
  people: 100_000,
  money: 1_000_000_000_000_000,
}

/** Smallest numbers; nothing for texts. */
export const DOSSIER_FIELD_MIN: Readonly<Record<DossierFieldKind, number>> = {
  line: 0,
  text: 0,
  year: 1900,
  people: 0,
  money: -1_000_000_000_000_000,
}

const fieldsOf = (name: DossierFormName): readonly (readonly [string, DossierField])[] =>
  Object.entries(DOSSIER_FORMS[name])

const isEmpty = (value: string | number | null | undefined): boolean =>
  value === null || value === undefined || value === ""

/** Required fields of one form that are not filled, in the form's order. @law dossier-forms */
export const missingFields = (name: DossierFormName, content: DossierFormContent = {}): string[] =>
  fieldsOf(name)
    .filter(([field, { required }]) => required && isEmpty(content[field]))
    .map(([field]) => field)

/** Forms that are not filled yet, in the dossier's order. @law dossier-forms */
export const missingForms = (forms: DossierForms): DossierFormName[] =>
  DOSSIER_FORM_NAMES.filter((name) => missingFields(name, forms[name]).length > 0)

/** Of all people at work no more than all come from the place. */
export const areWorkersPlausible = ({ workers, local_workers }: DossierFormContent): boolean =>
  typeof workers !== "number" || typeof local_workers !== "number" || local_workers <= workers
