import { HEALTH_FOOD_NOTICES } from "../law/label-content"
import {
  BEST_USE,
  CHANNELS,
  MEDICINE,
  PROMOTIONS,
  ROASTED,
  STAR_WORDS,
  STARS,
  SUPERLATIVES,
  USE_FOLLOWS,
  type Phrase,
} from "./phrases"
import { findPhrase, isWord, wordsOf, type Word } from "./words"

/** What a listing's text may not say, or not without proof. */
export type ClaimCode =
  "superlative" | "medicine" | "contact" | "stars_in_text" | "alcohol_promoted"

/** A claim with the words that make it; `to` is the end, not part of it. */
export interface Claim {
  code: ClaimCode
  from: number
  to: number
  negated: boolean
}

const isAny = (word: Word | undefined, list: readonly string[] = []): boolean =>
  word !== undefined && list.some((meant) => isWord(word.text, meant))

const isBestUse = (text: string, words: readonly Word[], at: number): boolean => {
  const [before, found, after] = [words[at - 1], words[at], words[at + 1]]
  return (
    before !== undefined &&
    found !== undefined &&
    BEST_USE.test(text.slice(before.from, found.to).normalize("NFC")) &&
    isAny(after, USE_FOLLOWS)
  )
}

/** How many words before a claim a "not" still turns it round. */
const NEGATION_REACH = 6
const SENTENCE_END = /[.!?;\n]/

const isNegated = (text: string, words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - NEGATION_REACH), at)
    .some(
      (word) =>
        (isWord(word.text, "không") || isWord(word.text, "chẳng") || isWord(word.text, "chưa")) &&
        !SENTENCE_END.test(text.slice(word.to, words[at]?.from))
    )

const claimsOf = (
  code: ClaimCode,
  phrases: readonly Phrase[],
  text: string,
  words: readonly Word[]
): Claim[] =>
  phrases.flatMap(({ words: phrase, notAfter, notBefore }) => {
    const length = phrase.split(" ").length
    return findPhrase(words, phrase)
      .filter((at) => !isAny(words[at - 1], notAfter) && !isAny(words[at + length], notBefore))
      .filter((at) => !(phrase === "nhất" && isBestUse(text, words, at)))
      .map((at) => ({
        code,
        from: words[at]?.from ?? 0,
        to: words[at + length - 1]?.to ?? 0,
        negated: isNegated(text, words, at),
      }))
  })

const PATTERNS: [ClaimCode, RegExp][] = [
  // mobile numbers, and landlines with their area code
  ["contact", /(?<![\p{L}\d])(?:\+84|0084|0)[ .-]?(?:[35789]\d|2\d)(?:[ .-]?\d){7,8}(?!\d)/gu],
  ["contact", /[\w.+-]+@[\w-]+\.[\w.]+/g],
  ["contact", /(?:https?:\/\/|www\.)\S+/gi],
  [
    "contact",
    /(?<![\p{L}\d.@-])[a-z0-9-]+\.(?:vn|com|net|org|shop|store|me|link|info)(?![\p{L}\d])\S*/giu,
  ],
  ["stars_in_text", /[★⭐✩☆]+/gu],
]

const patternClaims = (text: string): Claim[] =>
  PATTERNS.flatMap(([code, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      code,
      from: index,
      to: index + found.length,
      negated: false,
    }))
  )

/** "4 sao", and "bốn sao" beside the word OCOP; a leaf that is roasted ("sao") is no star. */
const starClaims = (words: readonly Word[]): Claim[] =>
  words.flatMap((word, at) => {
    const [count, before, after] = [words[at - 1], words[at - 2], words[at + 1]]
    if (!isWord(word.text, "sao") || !count || isAny(after, ROASTED)) return []
    const isOcop = isAny(before, ["ocop", "hạng", "đạt"]) || isAny(after, ["ocop"])
    if (!STARS.includes(count.text) && !(isAny(count, STAR_WORDS) && isOcop)) return []
    return [{ code: "stars_in_text" as const, from: count.from, to: word.to, negated: false }]
  })

/** The text with what the law itself wants said blanked out, each character in its place. */
const withoutNotices = (text: string): string =>
  HEALTH_FOOD_NOTICES.reduce(
    (left, notice) => left.replaceAll(notice, " ".repeat(notice.length)),
    text
  )

/** Of claims that share words the longest stays. */
const withoutOverlaps = (claims: Claim[]): Claim[] =>
  claims
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter(
      (claim, at, all) =>
        !all.some(
          (other, place) =>
            place !== at &&
            other.code === claim.code &&
            other.from <= claim.from &&
            other.to >= claim.to &&
            (other.to - other.from > claim.to - claim.from || place < at)
        )
    )

/**
 * Claims in one text, in the order they stand. Accents and capitals make no difference, and no part
 * of a word is ever a claim.
 */
export const claimsIn = (source: string): Claim[] => {
  const text = withoutNotices(source)
  const words = wordsOf(text)
  return withoutOverlaps([
    ...claimsOf("superlative", SUPERLATIVES, text, words),
    ...claimsOf("medicine", MEDICINE, text, words),
    ...claimsOf("alcohol_promoted", PROMOTIONS, text, words),
    ...claimsOf("contact", CHANNELS, text, words),
    ...starClaims(words),
    ...patternClaims(text),
  ])
}
