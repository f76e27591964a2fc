import { CsvError, parse } from "csv-parse/sync"
import { foldVietnamese } from "@ocop/rules"
import {
  MAX_REGISTER_ROWS,
  REGISTER_COLUMNS,
  REQUIRED_REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterImportReport,
} from "@ocop/contracts"
import type { ErrorList } from "./error-list"
import { nearest } from "./nearest"

type Delimiter = RegisterImportReport["delimiter"]

/** What one row states, trimmed; a blank cell is not there: the file says nothing. */
export type Cells = Partial<Record<RegisterColumn, string>>

export interface TableRow {
  /** Line of the file on which the row begins. */
  row: number
  cells: Cells
}

export interface Table {
  delimiter: Delimiter
  rows: TableRow[]
}

interface RawRecord {
  record: string[]
  info: { lines: number }
}

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"]

const columnNamed = (name: string): RegisterColumn | undefined => {
  const key = foldVietnamese(name).replace(/[\s-]+/g, "_")
  return REGISTER_COLUMNS.find((column) => column === key)
}

const knownIn = (line: string, delimiter: Delimiter): number =>
  line.split(delimiter).filter((name) => columnNamed(name.replace(/"/g, ""))).length

/** The separator under which most column names are known; null when the line has none at all. */
const delimiterOf = (line: string): Delimiter | null => {
  const scored = DELIMITERS.filter((delimiter) => line.includes(delimiter)).map((delimiter) => ({
    delimiter,
    known: knownIn(line, delimiter),
    cells: line.split(delimiter).length,
  }))
  scored.sort((a, b) => b.known - a.known || b.cells - a.cells)
  return scored[0]?.delimiter ?? null
}

const isBlank = (record: string[]): boolean => record.every((cell) => !cell.trim())

/** A record ends on `info.lines`; its line breaks lie inside quotes. */
const lineOf = ({ record, info }: RawRecord): number =>
  info.lines - record.reduce((sum, cell) => sum + (cell.split("\n").length - 1), 0)

const readRecords = (text: string, delimiter: Delimiter, errors: ErrorList): RawRecord[] => {
  let lastLine = 0
  try {
    // with `info` each record comes as { record, info }
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: "\n",
      on_record: (entry, { lines }) => {
        lastLine = lines
        return entry
      },
    }) as RawRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    errors.add(lastLine + 1, "import.value_unreadable", { value: error.code })
    return []
  }
}

const readHeader = (names: string[], errors: ErrorList): (RegisterColumn | undefined)[] => {
  const columns = names.map(columnNamed)
  columns.forEach((column, at) => {
    const value = (names[at] ?? "").trim()
    if (value && (!column || columns.indexOf(column) !== at))
      errors.add(1, "import.header_unknown", {
        column: column ?? null,
        value,
        suggest: () => (column ? [] : nearest(value, REGISTER_COLUMNS, (name) => name)),
      })
  })
  for (const column of REQUIRED_REGISTER_COLUMNS)
    if (!columns.includes(column)) errors.add(1, "import.header_missing", { column })
  return columns
}

const toCells = (columns: (RegisterColumn | undefined)[], record: string[]): Cells => {
  const cells: Cells = {}
  columns.forEach((column, at) => {
    const value = record[at]?.replace(/\s+/g, " ").trim()
    if (column && value) cells[column] = value
  })
  return cells
}

const readRows = (records: RawRecord[], errors: ErrorList): TableRow[] => {
  const [header, ...rest] = records
  if (!header) return []
  const columns = readHeader(header.record, errors)
  if (errors.count) return []
  return rest.map((entry) => {
    const row = lineOf(entry)
    const extra = entry.record.slice(columns.length)
    if (!isBlank(extra)) errors.add(row, "import.value_unreadable", { value: extra.join(" ") })
    return { row, cells: toCells(columns, entry.record) }
  })
}

/** The rows of a register file; what is wrong with the file as a whole goes to `errors`. */
export const readTable = (text: string, errors: ErrorList): Table => {
  const firstLine = text.split("\n").find((line) => line.trim())
  if (firstLine === undefined) {
    errors.add(1, "import.empty")
    return { delimiter: ",", rows: [] }
  }
  const delimiter = delimiterOf(firstLine)
  if (!delimiter) {
    errors.add(1, "import.delimiter_unknown", { value: firstLine.slice(0, 200) })
    return { delimiter: ",", rows: [] }
  }
  const records = readRecords(text, delimiter, errors).filter(({ record }) => !isBlank(record))
  if (errors.count) return { delimiter, rows: [] }
  if (records.length > MAX_REGISTER_ROWS + 1)
    errors.add(MAX_REGISTER_ROWS + 2, "import.too_many_rows", { value: String(records.length - 1) })
  else if (records.length === 1) errors.add(1, "import.empty")
  const rows = readRows(records, errors)
  return { delimiter, rows }
}
