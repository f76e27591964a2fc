import { isOcopErrorCode, ProducerDocumentBody, type OcopErrorCode } from "@ocop/contracts"
import { textOf } from "../checkout/form-result"

export const PAPER_FIELDS = ["type", "number", "issuer", "issued_on", "expires_on", "file"] as const
export type PaperField = (typeof PAPER_FIELDS)[number]
export type TypedPaper = Record<Exclude<PaperField, "file">, string>
export type PaperErrors = Partial<Record<PaperField, OcopErrorCode>>

export const EMPTY_PAPER: TypedPaper = {
  type: "",
  number: "",
  issuer: "",
  issued_on: "",
  expires_on: "",
}

export const typedPaper = (form: FormData): TypedPaper => ({
  type: textOf(form, "type", 60),
  number: textOf(form, "number", 200).trim(),
  issuer: textOf(form, "issuer", 300).trim(),
  issued_on: textOf(form, "issued_on", 20).trim(),
  expires_on: textOf(form, "expires_on", 20).trim(),
})

/** What the API takes: the file as text. A missing file is an empty one. */
export const paperBody = async (typed: TypedPaper, file: unknown) => {
  const given = file instanceof File ? file : new File([], "")
  const content = Buffer.from(await given.arrayBuffer()).toString("base64")
  return { ...typed, file_name: given.name, content_base64: content }
}

const fieldOf = (path: string): PaperField =>
  path === "file_name" || path === "content_base64" ? "file" : (path as PaperField)

/** Errors of the contract's schema by field; empty when all is well typed. */
export const paperErrors = (body: Awaited<ReturnType<typeof paperBody>>): PaperErrors => {
  const parsed = ProducerDocumentBody.safeParse(body)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [
      fieldOf(String(path[0])),
      isOcopErrorCode(message) ? message : "request.invalid",
    ])
  )
}

/** Where the API's refusal of a paper is shown. */
export const paperErrorOf = (code: OcopErrorCode): PaperErrors => {
  if (/^evidence\.|file/.test(code)) return { file: code }
  if (code === "document.issued_in_future") return { issued_on: code }
  return /^document\./.test(code) ? { expires_on: code } : {}
}
