import type { Language } from "@ocop/contracts"
import { m } from "~/paraglide/messages"

/**
 * What a route may export as `handle` to tell the shell.
 * `canonicalQuery` names the query parameters that make a page of its own, such as "page"; the
 * others are left out of its canonical address.
 * `query` names all query parameters a public page reads, in the order they are written; [] for none.
 * The page is kept for each choice of these. With [] whatever stands in a query is left out before
 * the page is made; a page that reads some leads to its one address itself. A public page that does
 * not say is kept only without a query.
 */
export interface PageHandle {
  canonicalQuery?: readonly string[]
  query?: readonly string[]
}

export const pageTitle = (title: string): string => `${title} | ${m.site_name()}`

export const OTHER_LANGUAGE: Readonly<Record<Language, Language>> = { vi: "en", en: "vi" }
