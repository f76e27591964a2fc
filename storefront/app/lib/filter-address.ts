/** The filters a list's address may carry, in the order they are written. */
export interface FilterNames {
  /** May hold several values, separated by commas or repeated by a form. */
  readonly many: readonly string[]
  readonly one: readonly string[]
}

/** All of them, in the order they are written. */
export const namesOf = ({ many, one }: FilterNames): string[] => [...many, ...one]

/** What is chosen in a list: values by filter name, as typed; a filter without values is absent. */
export type Chosen = Readonly<Partial<Record<string, readonly string[]>>>

/** More than anyone types; the API refuses long texts itself, this only bounds a page's size. */
const MOST_VALUES = 61

const valuesOf = (search: URLSearchParams, name: string): string[] =>
  search
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter(Boolean)

/**
 * Reads an address: unknown names are dropped, empty fields of a form too, several values are
 * sorted, so that one choice has one address.
 */
export const readChosen = (search: URLSearchParams, names: FilterNames): Chosen => {
  const chosen: Record<string, readonly string[]> = {}
  for (const name of names.one) {
    const value = search.get(name)?.trim()
    if (value && !(name === "page" && value === "1")) chosen[name] = [value]
  }
  for (const name of names.many) {
    const values = [...new Set(valuesOf(search, name))].sort().slice(0, MOST_VALUES)
    if (values.length) chosen[name] = values
  }
  return chosen
}

/** The one value of a filter; "" when nothing is chosen. */
export const oneOf = (chosen: Chosen, name: string): string => chosen[name]?.[0] ?? ""

export const isChosen = (chosen: Chosen, name: string, value: string): boolean =>
  chosen[name]?.includes(value) ?? false

/** "?q=tra&stars=3,4", or "" when nothing is chosen. */
export const toSearch = (chosen: Chosen, names: FilterNames): string => {
  const search = new URLSearchParams()
  for (const name of [...names.many, ...names.one]) {
    const values = chosen[name]
    if (values?.length) search.set(name, values.join(","))
  }
  const text = search.toString().replaceAll("%2C", ",")
  return text ? `?${text}` : ""
}

/** What the API is asked: it judges the values, so that a bad one is refused and not dropped. */
export const toApiQuery = (chosen: Chosen): Record<string, string> =>
  Object.fromEntries(
    Object.entries(chosen).map(([name, values]) => [name, values?.join(",") ?? ""])
  )

/** The choice without a filter, or without one value of it; any change leads to the first page. */
export const without = (chosen: Chosen, name: string, value?: string): Chosen => {
  const { page: _, [name]: values, ...rest } = chosen
  const left = value === undefined ? [] : (values ?? []).filter((one) => one !== value)
  return left.length ? { ...rest, [name]: left } : rest
}

export const withOnly = (chosen: Chosen, name: string, value: string): Chosen => ({
  ...without(chosen, name),
  [name]: [value],
})

/** The same choice on another page. */
export const onPage = (chosen: Chosen, page: number): Chosen => {
  const first = without(chosen, "page")
  return page > 1 ? { ...first, page: [String(page)] } : first
}
