import type {
  DossierEvidence,
  DossierResponse,
  DossierStep,
  DossierSummary,
  FilingChoice,
} from "@ocop/contracts"
import { PRODUCT_SETS, type DossierState } from "@ocop/rules"
import { kindsOf, stepOf } from "./begin-view"
import { formErrors, formToBegin, shownValue, typedFrom } from "./form-view"
import { openFirst } from "./list-view"
import { toOverview } from "./overview-view"
import { paperErrorOf, paperErrors, paperQuery, paperToBegin } from "./paper-form"
import { SET_EXAMPLES } from "./set-examples"

const summary = (id: string, state: DossierState) => ({ id, state }) as DossierSummary

it("lists what waits for the producer first and what is over last", () => {
  const list = [
    summary("a", "decided"),
    summary("b", "submitted"),
    summary("c", "draft"),
    summary("d", "returned"),
  ]
  expect(openFirst(list).map(({ id }) => id)).toEqual(["d", "c", "b", "a"])
})

const product: FilingChoice = {
  id: "rp_1",
  name: "Trà dây",
  product_set: 12,
  certificate: null,
  kinds: { first: "dossier.certificate_in_force", upgrade: null, reassessment: null },
  open_dossier_id: null,
}
const choices = { refused: null, sets: [6, 12], products: [product] }
const step = (query: string) => stepOf(choices, new URLSearchParams(query))

it.each([
  ["", "product"],
  ["sp=moi", "set"],
  ["sp=moi&loai=upgrade&bo=6", "confirm"],
  ["sp=moi&bo=7", "set"],
  ["sp=rp_1", "product"],
  ["sp=rp_1&loai=upgrade", "confirm"],
  ["sp=rp_2&loai=upgrade", "product"],
])("the address ?%s is at the step %s", (query, at) => {
  expect(step(query).step).toBe(at)
})

it("makes of a new product a first assessment, whatever the address says", () => {
  expect(step("sp=moi&loai=upgrade&bo=6")).toMatchObject({ kind: "first", set: 6, product: null })
})

it("offers what may be filed before what may not", () => {
  expect(kindsOf(product).map(({ kind }) => kind)).toEqual(["upgrade", "reassessment", "first"])
})

it("has examples of every set", () => {
  expect(Object.keys(SET_EXAMPLES).map(Number)).toEqual(PRODUCT_SETS.map(({ no }) => no))
})

it("shows money grouped, a year as it is, and takes both back", () => {
  expect(shownValue("money", 1_200_000, "vi")).toBe("1.200.000")
  expect(shownValue("year", 2025, "vi")).toBe("2025")
  const typed = typedFrom("results", { last_year: 2025, last_revenue: -5_000_000 })
  expect(formErrors("results", typed)).toEqual({})
  expect(formErrors("results", { ...typed, last_year: "nay" })).toEqual({
    last_year: "dossier.number_wrong",
  })
})

const act = (action: string, reason: string | null = null) =>
  ({ action, reason, created_at: "2026-11-25T02:00:00.000Z" }) as DossierStep

const told = (state: DossierState, history: DossierStep[]) =>
  ({
    dossier: { state },
    history,
    missing_forms: ["plan"],
    missing_documents: ["product_story"],
    evidence: [],
    moves: ["submit", "withdraw"],
  }) as unknown as DossierResponse // the parts that are read

it("says why a dossier came back as long as it waits, and the latest time", () => {
  const history = [
    act("submit"),
    act("return", "Cũ"),
    act("submit"),
    act("return", "Thiếu hợp đồng"),
  ]
  expect(toOverview(told("returned", history)).returned?.reason).toBe("Thiếu hợp đồng")
  expect(toOverview(told("submitted", history)).returned).toBeNull()
})

it("tells done forms from those that are not", () => {
  expect(toOverview(told("draft", [])).forms).toEqual([
    { form: "registration", done: true },
    { form: "general", done: true },
    { form: "results", done: true },
    { form: "plan", done: false },
  ])
})

const empty = paperToBegin(new URLSearchParams(), null)

it("leaves out what is empty and names each wrong field of a document", () => {
  const query = paperQuery({ ...empty, issued_on: "31/02/2024" }, "")
  expect(Object.keys(query)).toEqual(["issued_on"])
  expect(paperErrors(query)).toEqual({
    document_type: "dossier.document_type_missing",
    file: "evidence.empty",
    issued_on: "certificate.day_unreadable",
  })
})

it("begins a replacement with what is known of the document, but its days", () => {
  const replaced = { document_type: "awards", number: "7", issuer: "Sở", criterion: null }
  expect(paperToBegin(new URLSearchParams("loai=other"), replaced as DossierEvidence)).toEqual({
    ...empty,
    document_type: "awards",
    number: "7",
    issuer: "Sở",
  })
})

it.each([
  ["evidence.type_not_allowed", ["file"]],
  ["evidence.days_reversed", ["expires_on"]],
  ["evidence.too_many", []],
  ["dossier.not_editable", []],
] as const)("shows %s at %j", (code, fields) => {
  expect(Object.keys(paperErrorOf(code))).toEqual(fields)
})

it("begins a form with what the floor knows, until it was saved once", () => {
  const suggested = { registration: { representative: "Bà Mười", phone: null } }
  const begun = formToBegin("registration", { forms: {}, suggested })
  expect(begun.isSuggested).toBe(true)
  expect(begun.typed).toMatchObject({ representative: "Bà Mười", phone: "", email: "" })
  const forms = { registration: { representative: null, phone: "0912 345 678" } }
  expect(formToBegin("registration", { forms, suggested })).toMatchObject({
    isSuggested: false,
    typed: { representative: "", phone: "0912 345 678" },
  })
  expect(formToBegin("plan", { forms: {}, suggested }).isSuggested).toBe(false)
  expect(formToBegin("registration", { forms: {}, suggested: {} }).isSuggested).toBe(false)
})
