import {
  ADMIN_EVIDENCE_FILE,
  buildUrl,
  COMMUNE_FINDING_NAMES,
  DOCUMENT_TYPE_NAMES,
  DOSSIER_KIND_NAMES,
  DOSSIER_MOVE_LABELS,
  DOSSIER_STATE_NAMES,
  STAFF_ROLE_NAMES,
  STEP_ROLE_NAMES,
  type AdminDossierResponse,
  type AdminOwnRolesResponse,
  type DossierEvidence,
  type DossierStep,
  type Language,
} from "@ocop/contracts"
import {
  COMMUNE_FINDINGS,
  DOSSIER_FORM_NAMES,
  DOSSIER_FORMS,
  needsOf,
  type DossierFieldKind,
  type DossierFormName,
  type DossierMoveName,
  type DossierNeed,
  type DossierState,
} from "@ocop/rules"
import type { Fact } from "./certificate"
import { formatDay, formatInstant, formatNumber, formatPoints } from "./format"

const COLORS = {
  draft: "grey",
  submitted: "orange",
  returned: "red",
  commune_reported: "orange",
  received: "blue",
  advisory: "blue",
  council: "purple",
  proposed_five: "purple",
  ministry: "purple",
  decided: "green",
  not_reached: "red",
  withdrawn: "grey",
} as const satisfies Record<DossierState, string>

export const dossierStateView = (state: DossierState, language: Language) => ({
  label: DOSSIER_STATE_NAMES[state][language],
  color: COLORS[state],
})

const dashed = ([label, value]: [string, string | null]): Fact => ({ label, value: value || "–" })

const resultText = (
  result: AdminDossierResponse["dossier"]["result"],
  language: Language
): string | null =>
  result && `${formatPoints(result.total, language)} – ${"★".repeat(result.stars)}`

/** What is filed, in the order a clerk asks. */
export const dossierFacts = (
  { dossier, samples }: AdminDossierResponse,
  language: Language
): Fact[] =>
  (
    [
      ["dossier_kind", DOSSIER_KIND_NAMES[dossier.kind][language]],
      ["producer", dossier.producer_name],
      ["commune_code", dossier.commune_name],
      ["product_code", dossier.product_code],
      ["receipt_number", dossier.receipt_number],
      ["submitted_on", formatDay(dossier.submitted_on, language)],
      ["due_on_state", formatDay(dossier.due_on, language)],
      ["samples", samples === null ? null : String(samples)],
      ["council_result", resultText(dossier.result, language)],
    ] as [string, string | null][]
  ).map(dashed)

const declared = (
  kind: DossierFieldKind,
  value: string | number | null | undefined,
  language: Language
): string => {
  if (typeof value !== "number") return value || "–"
  if (kind === "money") return `${formatNumber(value, language)} ₫`
  return kind === "people" ? formatNumber(value, language) : String(value)
}

export interface DeclaredForm {
  name: DossierFormName
  isMissing: boolean
  fields: Fact[]
}

/** Mẫu 01 and the parts of Mẫu 02 that are written, in their order; the labels are the fields' names. */
export const declaredForms = (
  { forms, missing_forms }: Pick<AdminDossierResponse, "forms" | "missing_forms">,
  language: Language
): DeclaredForm[] =>
  DOSSIER_FORM_NAMES.map((name) => ({
    name,
    isMissing: missing_forms.includes(name),
    fields: Object.entries(DOSSIER_FORMS[name]).map(([label, { kind }]) => ({
      label,
      value: declared(kind, forms[name]?.[label], language),
    })),
  }))

/** Mẫu 03 as it was sent; empty before. */
export const reportFacts = (
  report: AdminDossierResponse["commune_report"],
  language: Language
): { title: string; met: boolean; text: string }[] =>
  report
    ? COMMUNE_FINDINGS.map((name) => ({
        title: COMMUNE_FINDING_NAMES[name][language],
        met: report.findings[name].met,
        text: report.findings[name].finding,
      }))
    : []

/** A document as a line. */
export const evidenceView = (
  evidence: DossierEvidence,
  { baseUrl, dossierId, language }: { baseUrl: string; dossierId: string; language: Language }
) => ({
  title: DOCUMENT_TYPE_NAMES[evidence.document_type][language],
  details: [evidence.number, evidence.issuer].filter(Boolean).join(" · "),
  days: [evidence.issued_on, evidence.expires_on]
    .flatMap((day) => (day ? formatDay(day, language) : []))
    .join(" – "),
  href:
    baseUrl +
    buildUrl(ADMIN_EVIDENCE_FILE, { params: { id: dossierId, evidence_id: evidence.id } }),
})

/** Acts that are no moves have words of their own in the desk's catalogue. */
const isMove = (action: string): action is DossierMoveName => action in DOSSIER_MOVE_LABELS

export interface StepView {
  id: string
  /** A text, or null where the catalogue has one for `action`. */
  title: string | null
  action: string
  who: string
  when: string
  reason: string | null
  /** Number and day of the letter it went with; null without one. */
  letter: { number: string; day: string } | null
}

const letterOf = (
  { after }: Pick<DossierStep, "after">,
  language: Language
): StepView["letter"] => {
  const { letter_number: number, letter_on: day } = after ?? {}
  return typeof number === "string" && typeof day === "string"
    ? { number, day: formatDay(day, language) }
    : null
}

/** What was done, newest first. */
export const stepViews = (steps: readonly DossierStep[], language: Language): StepView[] =>
  steps
    .map((step) => ({
      id: step.id,
      action: step.action,
      title: isMove(step.action) ? DOSSIER_MOVE_LABELS[step.action][language] : null,
      who: [step.actor_name, STEP_ROLE_NAMES[step.role][language]].filter(Boolean).join(" · "),
      when: formatInstant(step.created_at, language),
      reason: step.reason,
      letter: letterOf(step, language),
    }))
    .reverse()

/** Where a move is made: a drawer of the dossier, or the editor of decisions. */
export type MovePlace = "move" | "report" | "decision"

const PLACES: Partial<Record<DossierMoveName, MovePlace>> = {
  report: "report",
  decide: "decision",
  ministry_decide: "decision",
}

/** The ways on come first; the ways back and out are drawn as such. */
const BACK: readonly DossierMoveName[] = ["return", "send_back", "not_reach", "ministry_return"]

const isThere = ({ opinions, session_id, commune_report }: AdminDossierResponse) =>
  ({
    advisory_opinion: opinions.length > 0,
    session: session_id !== null,
    commune_report: commune_report !== null,
  }) as Partial<Record<DossierNeed, boolean>>

export interface MoveView {
  name: DossierMoveName
  label: string
  place: MovePlace
  isBack: boolean
  /** What it needs; `missing` where the page can tell that it is not there yet. */
  needs: { need: DossierNeed; missing: boolean }[]
}

/** What the reader may do with a dossier now, and what each asks for. */
export const moveViews = (answer: AdminDossierResponse, language: Language): MoveView[] =>
  answer.moves
    .map((name) => ({
      name,
      label: DOSSIER_MOVE_LABELS[name][language],
      place: PLACES[name] ?? ("move" as const),
      isBack: BACK.includes(name),
      needs: needsOf(name, answer.dossier.product_set).map((need) => ({
        need,
        missing: isThere(answer)[need] === false && need !== "commune_report",
      })),
    }))
    .sort((a, b) => Number(b.isBack) - Number(a.isBack))

/** "Commune officer (Duy Xuyên), …": what the reader is. */
export const roleLine = ({ roles }: AdminOwnRolesResponse, language: Language): string =>
  roles
    .map(({ role, commune_name }) =>
      [STAFF_ROLE_NAMES[role][language], commune_name && `(${commune_name})`]
        .filter(Boolean)
        .join(" ")
    )
    .join(", ")
