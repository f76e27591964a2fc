import { ApiError, type OcopErrorCode } from "@ocop/contracts"

/** A list whose filters the API took, or what it did not like about them. */
export type Filtered<List> =
  { ok: true; list: List } | { ok: false; code: OcopErrorCode | null; fields: string[] }

/** The filters that were refused: "stars.0" is one value of "stars". */
const fieldsOf = (body: unknown): string[] => {
  const { fields } = (body ?? {}) as { fields?: unknown }
  if (!Array.isArray(fields)) return []
  const names = fields.map((field) => String(field).split(".")[0] ?? "")
  return [...new Set(names.filter(Boolean))]
}

const isRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status >= 400 && error.status < 500

/** Turns a refusal of what the visitor asked for into a value; anything else is thrown on. */
export const asFiltered = async <List>(answer: Promise<List>): Promise<Filtered<List>> => {
  try {
    return { ok: true, list: await answer }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { ok: false, code: error.code, fields: fieldsOf(error.body) }
  }
}

/**
 * @throws Response 404 when the API does not know the thing, or cannot read its name; 410 when it
 *   says the thing was here and is no more
 */
export const orNotFound = async <Thing>(answer: Promise<Thing>): Promise<Thing> => {
  try {
    return await answer
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new Response(null, { status: error.status === 410 ? 410 : 404 })
  }
}
