import { foldVietnamese } from "@ocop/rules"

/** Words beyond these say no more about what is meant. */
const MOST_WORDS = 16

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Text as the index keeps it: folded words, one space between, nothing else. */
export const foldedWords = (text: string): string => wordsOf(foldVietnamese(text)).join(" ")

/** What was typed, as words: with their diacritics and folded. Empty when it held no word at all. */
export interface SearchWords {
  readonly exact: readonly string[]
  readonly folded: readonly string[]
}

export const searchWords = (q: string): SearchWords => ({
  exact: wordsOf(q.normalize("NFC").toLowerCase()).slice(0, MOST_WORDS),
  folded: wordsOf(foldVietnamese(q)).slice(0, MOST_WORDS),
})

/** All words must occur. Words hold letters and digits only, so that none is an operator. */
export const allOf = (words: readonly string[]): string => words.join(" & ")

/** All words in the title, the last one unfinished; titles are what the index weighs most. */
export const allOfTitle = (words: readonly string[]): string =>
  words.map((word, place) => `${word}:${place === words.length - 1 ? "*" : ""}A`).join(" & ")

/** The same with the last word unfinished. */
export const allOfUnfinished = (words: readonly string[]): string => `${allOf(words)}:*`
