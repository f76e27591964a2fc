import { isOcopErrorCode, ProducerAddEvidenceQuery, type OcopErrorCode } from "@ocop/contracts"
import type { DossierEvidence } from "@ocop/contracts"
import { textOf } from "../checkout/form-result"

export const PAPER_FIELDS = [
  "document_type",
  "criterion",
  "number",
  "issuer",
  "issued_on",
  "expires_on",
  "file",
] as const
export type PaperField = (typeof PAPER_FIELDS)[number]
export type TypedPaper = Record<Exclude<PaperField, "file">, string>
export type PaperErrors = Partial<Record<PaperField, OcopErrorCode>>

const NAMES = PAPER_FIELDS.filter((name) => name !== "file")

export const typedPaper = (form: FormData): TypedPaper =>
  Object.fromEntries(NAMES.map((name) => [name, textOf(form, name, 300).trim()])) as TypedPaper

/** What is known before anything is typed: the kind asked for, or all of the document replaced. */
export const paperToBegin = (
  search: URLSearchParams,
  replaced: DossierEvidence | null
): TypedPaper => ({
  document_type: replaced?.document_type ?? search.get("loai") ?? "",
  criterion: replaced?.criterion ?? search.get("tieu-chi") ?? "",
  number: replaced?.number ?? "",
  issuer: replaced?.issuer ?? "",
  issued_on: "",
  expires_on: "",
})

/** What the API is told beside the file; what is empty is left out. */
export const paperQuery = (typed: TypedPaper, file_name: string): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...typed, file_name }).filter(([, value]) => value))

const fieldOf = (path: string): PaperField =>
  path === "file_name" ? "file" : (PAPER_FIELDS.find((name) => name === path) ?? "file")

const OF_FIELD: Partial<Record<PaperField, OcopErrorCode>> = {
  file: "evidence.empty",
  document_type: "dossier.document_type_missing",
}

/** Errors of the contract's schema by field; empty when all is well typed. */
export const paperErrors = (query: Record<string, string>): PaperErrors => {
  const parsed = ProducerAddEvidenceQuery.safeParse(query)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => {
      const field = fieldOf(String(path[0]))
      const code = isOcopErrorCode(message) ? message : (OF_FIELD[field] ?? "request.invalid")
      return [field, code]
    })
  )
}

/** Where a refusal of the API is shown; at no field when it is about none. */
export const paperErrorOf = (code: OcopErrorCode): PaperErrors => {
  if (code === "evidence.days_reversed") return { expires_on: code }
  return code.startsWith("evidence.") && code !== "evidence.too_many" ? { file: code } : {}
}
