/** The part of a query that makes a page of its own: the parameters `names` has, in their order. */
export const keptQuery = (search: string, names: readonly string[]): string => {
  const query = new URLSearchParams(search)
  const kept = new URLSearchParams(
    names.flatMap((name) => query.getAll(name).map((value) => [name, value]))
  ).toString()
  return kept ? `?${kept}` : ""
}
