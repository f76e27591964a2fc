import { REGISTER_COLUMNS } from "@ocop/contracts"
import type { RegisterRow } from "./convert"

const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text

export const csvOf = (
  columns: readonly string[],
  rows: readonly Record<string, string>[]
): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((line) => line.map(cell).join(",") + "\n")
    .join("")

/** A register file as staff would upload it. */
export const registerCsv = (rows: readonly RegisterRow[]): string => csvOf(REGISTER_COLUMNS, rows)
