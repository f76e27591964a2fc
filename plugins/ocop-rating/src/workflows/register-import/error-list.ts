import type { OcopErrorCode, RegisterColumn, RegisterImportError } from "@ocop/contracts"

const MAX_LISTED = 500

interface Found {
  column?: RegisterColumn | null
  value?: string | null
  /** Asked only for errors that are listed: looking for near names takes time. */
  suggest?: () => string[]
}

/** Errors of a file as they are found, in any order. */
export class ErrorList {
  private readonly found: (Found & { row: number; code: OcopErrorCode })[] = []

  get count(): number {
    return this.found.length
  }

  add(row: number, code: OcopErrorCode, details: Found = {}): void {
    this.found.push({ row, code, ...details })
  }

  /** The first of them by row. */
  list(): RegisterImportError[] {
    return [...this.found]
      .sort((a, b) => a.row - b.row)
      .slice(0, MAX_LISTED)
      .map(({ row, column = null, code, value = null, suggest }) => ({
        row,
        column,
        code,
        value,
        suggestions: suggest?.() ?? [],
      }))
  }
}
