import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { registerFolder } from "../data-folder"

/** A row as it was collected; see data/register/README.md. Empty text: the source is silent. */
export interface SourceRow {
  file: string
  /** Line in that file, the header being line 1. */
  line: number
  product: string
  stars: string
  year: string
  producer: string
  producer_kind: string
  commune_old: string
  district_old: string
  decision: string
  note: string
  new_unit_code_2025: string
  ocop_set_guess_qd26: string
  source: string
}

const FILES = ["quangnam_ocop_products.csv", "danang_ocop_products_premerger.csv"] as const

interface Parsed {
  record: Omit<SourceRow, "file" | "line">
  info: { lines: number }
}

const readFile = (file: string): SourceRow[] => {
  const text = readFileSync(join(registerFolder(), "sources", file), "utf8")
  // the columns of both files are those of SourceRow
  const rows = parse(text, { columns: true, skip_empty_lines: true, info: true }) as Parsed[]
  return rows.map(({ record, info }) => ({ ...record, file, line: info.lines }))
}

export const readSources = (): SourceRow[] => FILES.flatMap(readFile)
