import {
  ADMIN_DOCUMENT_FILE,
  buildUrl,
  PRODUCER_KIND_NAMES,
  SELLER_PAPER_NAMES,
  SUSPENSION_GROUND_NAMES,
  VERIFICATION_STATE_NAMES,
  type AdminApplicationResponse,
  type AdminSellerResponse,
  type ApplicationChange,
  type ApplicationDocument,
  type Language,
  type SellerChange,
} from "@ocop/contracts"
import type { VerificationState } from "@ocop/rules"
import type { Fact } from "./certificate"
import { formatDay } from "./format"

const COLORS = {
  none: "grey",
  waiting: "orange",
  verified: "green",
  refused: "red",
  expired: "purple",
  withdrawn: "red",
} as const

export const verificationView = (state: VerificationState, language: Language) => ({
  label: VERIFICATION_STATE_NAMES[state][language],
  color: COLORS[state],
})

const dashed = ([label, value]: [string, string | null]): Fact => ({ label, value: value || "–" })

const dayOf = (day: string | null, language: Language) => day && formatDay(day, language)

/** What the applicant says, in the order in which the papers are compared with it. */
export const applicationFacts = (
  { application: of, applicant, commune_name }: AdminApplicationResponse,
  language: Language
): Fact[] =>
  (
    [
      ["name", of.name],
      ["kind", PRODUCER_KIND_NAMES[of.kind][language]],
      ["tax_code", of.tax_code],
      ["registration_number", of.registration_number],
      ["representative", of.representative],
      ["identity_last3", of.identity_last3 && `••• ${of.identity_last3}`],
      ["birth_on", dayOf(of.birth_on, language)],
      ["phone", of.phone],
      ["address", of.address],
      ["commune_code", commune_name ?? of.commune_code],
      ["note", of.note],
      ["applicant", [applicant.name, applicant.phone ?? applicant.email].join(" · ")],
      ["submitted_on", dayOf(of.submitted_on, language)],
      ["decided_on", dayOf(of.decided_on, language)],
      ["good_until", dayOf(of.good_until, language)],
      ["reason", of.reason],
    ] as [string, string | null][]
  ).map(dashed)

/** Whether the producer may sell, and why not. */
export const sellerFacts = (
  { seller }: AdminSellerResponse,
  language: Language,
  yes: string,
  no: string
): Fact[] =>
  (
    [
      ["may_sell", seller.may_sell ? yes : no],
      ["state", VERIFICATION_STATE_NAMES[seller.state][language]],
      ["good_until", dayOf(seller.good_until, language)],
      ["suspended_from", dayOf(seller.suspended_from, language)],
      [
        "suspension_ground",
        seller.suspension_ground && SUSPENSION_GROUND_NAMES[seller.suspension_ground][language],
      ],
      ["suspension_reason", seller.suspension_reason],
    ] as [string, string | null][]
  ).map(dashed)

export type ApplicationAct = "verify" | "refuse" | "withdraw"

/** What staff may do to an application now. */
export const applicationActs = (state: VerificationState): readonly ApplicationAct[] => {
  if (state === "waiting") return ["refuse", "verify"]
  return state === "verified" ? ["withdraw"] : []
}

/** A paper as a line: what it is, its number and days. */
export const paperView = (paper: ApplicationDocument, language: Language) => ({
  title: SELLER_PAPER_NAMES[paper.type][language],
  number: paper.number,
  issuer: paper.issuer,
  days: [paper.issued_on, paper.expires_on]
    .flatMap((day) => (day ? formatDay(day, language) : []))
    .join(" – "),
})

/** Where the file of a paper is read by a signed-in staff member. */
export const paperFile = (baseUrl: string, id: string, document_id: string): string =>
  baseUrl + buildUrl(ADMIN_DOCUMENT_FILE, { params: { id, document_id } })

/** The trail says what was done and why; what was typed before stands nowhere on this page. */
export const applicationActsDone = (changes: ApplicationChange[]) =>
  changes.map((change) => ({ ...change, before: null, after: null }))

/** What a listing calls withdrawn is something else. */
export const sellerActsDone = (changes: SellerChange[]) =>
  changes.map(({ action, ...change }) => ({
    ...change,
    action: action === "withdrawn" ? ("verification_withdrawn" as const) : action,
    before: null,
    after: null,
  }))
