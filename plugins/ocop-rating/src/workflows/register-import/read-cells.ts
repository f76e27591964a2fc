import { parseLocalDate, type LocalDate } from "@ocop/rules"
import type { OcopErrorCode, RegisterColumn } from "@ocop/contracts"
import type { ErrorList } from "./error-list"
import { nearest } from "./nearest"
import type { TableRow } from "./read-table"

/**
 * Reads the cells of one row. A blank cell is null; an unreadable one is null too, is listed and
 * is remembered in `failed`.
 */
export class CellReader {
  readonly failed = new Set<RegisterColumn>()

  constructor(
    private readonly source: TableRow,
    private readonly errors: ErrorList
  ) {}

  fail(column: RegisterColumn, code: OcopErrorCode, suggest?: () => string[]): null {
    this.failed.add(column)
    const value = this.source.cells[column] ?? null
    this.errors.add(this.source.row, code, { column, value, ...(suggest ? { suggest } : {}) })
    return null
  }

  text(column: RegisterColumn, max: number): string | null {
    const value = this.source.cells[column] ?? null
    return value && value.length > max ? this.fail(column, "import.value_unreadable") : value
  }

  required(column: RegisterColumn, max: number): string | null {
    return this.source.cells[column]
      ? this.text(column, max)
      : this.fail(column, "import.value_missing")
  }

  day(column: RegisterColumn): LocalDate | null {
    const value = this.source.cells[column]
    if (!value) return null
    return parseLocalDate(value) ?? this.fail(column, "certificate.day_unreadable")
  }

  /** Decimals with a comma or a point. */
  number(column: RegisterColumn): number | null {
    const value = this.source.cells[column]
    if (!value) return null
    return /^\d+(?:[.,]\d+)?$/.test(value)
      ? Number(value.replace(",", "."))
      : this.fail(column, "import.value_unreadable")
  }

  oneOf<Choice extends string>(column: RegisterColumn, choices: readonly Choice[]): Choice | null {
    const value = this.source.cells[column]
    if (!value) return null
    const found = choices.find((choice) => choice.toLowerCase() === value.toLowerCase())
    return (
      found ??
      this.fail(column, "import.value_unreadable", () => {
        const near = nearest(value, choices, (choice) => choice.replace(/_/g, " "))
        return near.length ? near : [...choices]
      })
    )
  }
}
