import { ERROR_MESSAGES, type Bilingual, type OcopErrorCode } from "@ocop/contracts"
import { getLocale } from "~/paraglide/runtime"

export const errorText = (code: OcopErrorCode | null | undefined): string | undefined =>
  code ? ERROR_MESSAGES[code][getLocale()] : undefined

/** A word of the law in the language of the page. */
export const said = (words: Bilingual): string => words[getLocale()]

export const choices = <Key extends string>(names: Readonly<Record<Key, Bilingual>>) =>
  (Object.keys(names) as Key[]).map((value) => ({ value, label: said(names[value]) }))
