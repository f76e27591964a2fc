import { foldVietnamese } from "@ocop/rules"

/** A piece of a text; `marked` when it is one of the words looked for. */
export interface TextPart {
  text: string
  marked: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** Words as they are compared: "Mật ong" → ["mat", "ong"]. */
const foldedWordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(foldVietnamese)

/** How many letters of a word of the text are one of the words looked for. */
const markedLetters = (word: string, wanted: readonly string[]): number => {
  const folded = foldVietnamese(word)
  if (wanted.includes(folded)) return word.length
  const last = wanted.at(-1) ?? ""
  if (last.length < 2 || !folded.startsWith(last)) return 0
  // a letter that folds to several has no middle to stop at
  return folded.length === word.length ? last.length : word.length
}

/**
 * A text cut where the words looked for occur, without regard to diacritics and case; the last word
 * may be unfinished. The pieces together are the text (in its composed form): nothing is made HTML.
 */
export const toMarkedParts = (text: string, q: string): TextPart[] => {
  const composed = text.normalize("NFC")
  const wanted = foldedWordsOf(q)
  const parts: TextPart[] = []
  let at = 0
  const take = (end: number, marked: boolean): void => {
    if (end > at) parts.push({ text: composed.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const { 0: word, index } of composed.matchAll(WORD)) {
    const letters = markedLetters(word, wanted)
    if (!letters) continue
    take(index, false)
    take(index + letters, true)
  }
  take(composed.length, false)
  return parts
}
