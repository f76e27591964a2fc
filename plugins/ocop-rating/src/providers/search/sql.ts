/** A piece of SQL with the values of its placeholders. */
export interface Sql {
  readonly text: string
  readonly values: readonly unknown[]
}

const isSql = (value: unknown): value is Sql =>
  typeof value === "object" && value !== null && "text" in value && "values" in value

/** SQL text as it stands; for names of this program only, never for what a visitor typed. */
export const raw = (text: string): Sql => ({ text, values: [] })

/** Builds SQL in which every interpolated value becomes a placeholder and every piece is spliced in. */
export const sql = (strings: TemplateStringsArray, ...parts: unknown[]): Sql => {
  let text = strings[0] ?? ""
  const values: unknown[] = []
  parts.forEach((part, index) => {
    text += (isSql(part) ? part.text : "?") + (strings[index + 1] ?? "")
    values.push(...(isSql(part) ? part.values : [part]))
  })
  return { text, values }
}

export const join = (pieces: readonly Sql[], separator: string): Sql => ({
  text: pieces.map(({ text }) => text).join(separator),
  values: pieces.flatMap(({ values }) => values),
})

/** All of the conditions; true when there is none. */
export const every = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${join(conditions, " AND ")})` : raw("TRUE")

/** A text array; each entry is bound by itself, because the driver writes a bound array wrongly. */
export const textArray = (values: readonly string[]): Sql =>
  values.length
    ? sql`ARRAY[${join(
        values.map((value) => sql`${value}`),
        ", "
      )}]::text[]`
    : raw("'{}'::text[]")

/** Membership in a list; false for an empty one. */
export const isIn = (column: Sql, values: readonly unknown[]): Sql =>
  values.length
    ? sql`${column} IN (${join(
        values.map((value) => sql`${value}`),
        ", "
      )})`
    : raw("FALSE")
