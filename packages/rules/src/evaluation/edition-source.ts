import type { EditionIssue, EditionIssueCode } from "./edition-issues"

/**
 * A place in an unknown document. Reading never throws: what does not fit is told to the list of
 * issues and read as an empty value, so that one pass finds everything that is wrong.
 */
export interface Source {
  readonly value: unknown
  readonly path: string
  readonly issues: EditionIssue[]
}

export const tell = (source: Source, code: EditionIssueCode) => {
  source.issues.push({ path: source.path, code })
}

export const at = (source: Source, key: string): Source => {
  const isObject = typeof source.value === "object" && source.value !== null
  // an object of unknown keys: each key is asked for by name and what it holds stays unknown
  const value = isObject ? (source.value as Record<string, unknown>)[key] : undefined
  return { ...source, value, path: source.path ? `${source.path}.${key}` : key }
}

export const isGiven = (source: Source) => source.value !== undefined

export const listOf = (source: Source): Source[] => {
  if (Array.isArray(source.value)) return source.value.map((_, index) => at(source, String(index)))
  tell(source, "not_a_list")
  return []
}

/** Like `listOf`, and empty where the key is not there. */
export const optionalListOf = (source: Source) => (isGiven(source) ? listOf(source) : [])

export const textOf = (source: Source): string => {
  if (typeof source.value === "string" && source.value.trim()) return source.value
  tell(source, "not_a_text")
  return ""
}

/** Whole points, 0 to 100. */
export const pointsOf = (source: Source): number => {
  const { value } = source
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 100)
    return value
  tell(source, "not_points")
  return 0
}
