import type { MedusaContainer } from "@medusajs/framework/types"
import { MAX_REGISTER_FILE_BYTES, type RegisterImportReport } from "@ocop/contracts"
import { today } from "../../lib/today"
import { decodeFile } from "./decode"
import type { ErrorList } from "./error-list"
import { loadPlaces } from "./places"
import { readRow, type ImportRow } from "./read-row"
import { readTable, type Table } from "./read-table"

/** Is told how many rows are read, of how many. */
type OnRead = (count: number, of: number) => Promise<void>

export interface FileRead extends Omit<Table, "rows"> {
  encoding: RegisterImportReport["encoding"]
  /** Rows that hold anything, understood or not. */
  count: number
  rows: ImportRow[]
}

/** Rows are read in portions, so that others get their turn and progress is told. */
const PORTION = 1000

const readRows = async (
  container: MedusaContainer,
  source: Table["rows"],
  errors: ErrorList,
  onRead: OnRead
): Promise<ImportRow[]> => {
  const places = await loadPlaces(container, today())
  const rows: ImportRow[] = []
  for (let at = 0; at < source.length; at += PORTION) {
    const portion = source.slice(at, at + PORTION)
    rows.push(...portion.flatMap((row) => readRow(row, places, errors) ?? []))
    await onRead(at + portion.length, source.length)
  }
  return rows
}

/** The rows of a file that can be understood; what cannot is among the errors. */
export const readFile = async (
  container: MedusaContainer,
  content: string,
  errors: ErrorList,
  onRead: OnRead
): Promise<FileRead> => {
  const bytes = Buffer.from(content, "base64")
  const nothing: FileRead = { encoding: "utf-8", delimiter: ",", count: 0, rows: [] }
  if (bytes.length > MAX_REGISTER_FILE_BYTES) {
    errors.add(1, "import.too_many_rows")
    return nothing
  }
  const decoded = decodeFile(bytes)
  if (!decoded.ok) {
    errors.add(1, decoded.code)
    return nothing
  }
  const { text, encoding } = decoded.value
  const { delimiter, rows: source } = readTable(text, errors)
  const rows = await readRows(container, source, errors, onRead)
  return { encoding, delimiter, count: source.length, rows }
}
