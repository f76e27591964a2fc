import type { DataTableFilter } from "@medusajs/ui"

/** Any of several values. @param nameOf what a reader calls a value */
export const anyOf = <Value extends string | number>(
  id: string,
  label: string,
  values: readonly Value[],
  nameOf: (value: Value) => string
): DataTableFilter => ({
  id,
  type: "multiselect",
  label,
  searchable: false,
  options: values.map((value) => ({ value: String(value), label: nameOf(value) })),
})

/** Those of one kind alone, or all. @param only what is chosen by it */
export const onlyThose = (id: string, label: string, only: string): DataTableFilter => ({
  id,
  type: "radio",
  label,
  options: [{ value: "1", label: only }],
})
