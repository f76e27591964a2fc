import type { Language } from "@ocop/contracts"
import { m } from "~/paraglide/messages"

/**
 * What a route may export as `handle` to tell the shell.
 * `canonicalQuery` names the query parameters that make a page of its own, such as "page"; the
 * others are left out of its canonical address.
 */
export interface PageHandle {
  canonicalQuery?: readonly string[]
}

export const pageTitle = (title: string): string => `${title} | ${m.site_name()}`

export const OTHER_LANGUAGE: Readonly<Record<Language, Language>> = { vi: "en", en: "vi" }
