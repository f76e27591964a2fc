import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parse } from "csv-parse/sync"

const FOLDER = join(dirname(require.resolve("@ocop/rating/package.json")), "data", "locality")

export type CsvRow = Record<string, string>

export const readCsv = (name: string): CsvRow[] =>
  parse(readFileSync(join(FOLDER, name), "utf8"), {
    columns: true,
    skip_empty_lines: true,
    bom: true,
    // one of the sources ends its lines in both ways
    record_delimiter: ["\r\n", "\n"],
  })
