/** A read form: its value, or what was typed together with one message code per wrong field. */
export type FormResult<Value, Field extends string, Problem extends string> =
  | { ok: true; value: Value }
  | { ok: false; typed: Record<Field, string>; errors: Partial<Record<Field, Problem>> }

/** Text of a field as typed; files and missing fields are empty. Longer text than `max` is cut. */
export const textOf = (form: FormData, name: string, max = 500): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.slice(0, max) : ""
}

/** The fields of a form as typed, to be shown again. */
export const typedFields = <Field extends string>(
  form: FormData,
  names: readonly Field[]
): Record<Field, string> => {
  const typed = {} as Record<Field, string> // filled for every name right below
  for (const name of names) typed[name] = textOf(form, name)
  return typed
}
