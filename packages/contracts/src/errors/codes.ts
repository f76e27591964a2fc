import { ERROR_AREAS } from "./areas"

type CodeOf<Area> = Area extends unknown ? keyof Area : never

export type OcopErrorCode = CodeOf<(typeof ERROR_AREAS)[number]>

/**
 * Stable codes of refusals. The API sends one in `code`; screens translate it through
 * `ERROR_MESSAGES`. A code is never renamed or given another meaning.
 */
export const OCOP_ERROR_CODES: readonly OcopErrorCode[] = ERROR_AREAS.flatMap(
  // an area has no keys but its codes
  (area) => Object.keys(area) as OcopErrorCode[]
)

const known: ReadonlySet<string> = new Set(OCOP_ERROR_CODES)

export const isOcopErrorCode = (value: unknown): value is OcopErrorCode =>
  typeof value === "string" && known.has(value)
