import {
  ApiError,
  ERROR_MESSAGES,
  MAX_REGISTER_FILE_BYTES,
  REGISTER_COLUMNS,
  type AdminRegisterImportResponse,
  type Language,
  type RegisterImportError,
  type RegisterImportReport,
} from "@ocop/contracts"
import { formatNumber } from "./format"

export interface ImportErrorView {
  key: string
  row: string
  column: string
  value: string
  message: string
  suggestions: string
}

const errorView = (
  error: RegisterImportError,
  index: number,
  language: Language
): ImportErrorView => ({
  key: `${error.row}-${error.column ?? ""}-${index}`,
  row: formatNumber(error.row, language),
  column: error.column ?? "–",
  value: error.value || "–",
  message: ERROR_MESSAGES[error.code][language],
  suggestions: error.suggestions.join(" · "),
})

export const errorViews = (report: RegisterImportReport, language: Language): ImportErrorView[] =>
  report.errors.map((error, index) => errorView(error, index, language))

/** Applying is offered for a file without errors that would change something. */
export const canApply = ({ error_count, creates }: RegisterImportReport): boolean =>
  error_count === 0 && creates.producers + creates.registered_products + creates.certificates > 0

export const isTooLarge = (bytes: number): boolean => bytes > MAX_REGISTER_FILE_BYTES

/** The report inside a refusal to apply; null when the refusal is about something else. */
export const reportOfRefusal = (error: unknown): RegisterImportReport | null => {
  const body =
    error instanceof ApiError ? (error.body as Partial<AdminRegisterImportResponse> | null) : null
  return body?.report ?? null
}

/** An empty file with all columns. The mark at its front makes spreadsheets read it as UTF-8. */
export const templateFile = (): string => `\uFEFF${REGISTER_COLUMNS.join(",")}\r\n`
