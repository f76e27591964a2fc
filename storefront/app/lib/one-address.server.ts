import { redirect } from "react-router"
import { readChosen, toSearch, type Chosen, type FilterNames } from "./filter-address"

/**
 * What an address chooses. A form leaves empty fields and any order in the address; the visitor is
 * led to the one address of the same choice, which can be shared and kept.
 *
 * @param tidy brings values as people type them into the address's form
 * @throws Response redirect
 */
export const readOneAddress = (
  url: URL,
  names: FilterNames,
  tidy: (chosen: Chosen) => Chosen = (chosen) => chosen
): Chosen => {
  const chosen = tidy(readChosen(url.searchParams, names))
  const search = toSearch(chosen, names)
  if (String(new URLSearchParams(search)) !== String(url.searchParams))
    throw redirect(url.pathname + search)
  return chosen
}
