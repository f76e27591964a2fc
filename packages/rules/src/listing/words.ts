/** A word of a text with where it stands, both ends as JavaScript counts them. */
export interface Word {
  text: string
  from: number
  to: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Words of a text in lower case; whatever stands between them is no word. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    text: found.toLowerCase(),
    from: index,
    to: index + found.length,
  }))

/** Letters with the marks on each; "đ" is "d" with a bar. */
const lettersOf = (text: string): { base: string; marks: string }[] =>
  [
    ...text
      .normalize("NFD")
      .replaceAll("đ", "d\u0335")
      .matchAll(/(\P{M})(\p{M}*)/gu),
  ].map(([, base = "", marks = ""]) => ({ base, marks }))

/**
 * Whether a word was meant to be that one. Marks may be left out, as on a phone or to slip through,
 * but never others: "nhat" and "nhât" are "nhất", "nhật" is not. Where in a diphthong the tone stands
 * makes no difference.
 */
export const isWord = (text: string, meant: string): boolean => {
  const [typed, wanted] = [lettersOf(text), lettersOf(meant)]
  if (typed.length !== wanted.length) return false
  if (typed.some(({ base }, at) => base !== wanted[at]?.base)) return false
  const known = new Set(wanted.flatMap(({ base, marks }) => [...marks].map((mark) => mark + base)))
  const tones = new Set(wanted.flatMap(({ marks }) => [...marks]))
  return typed.every(({ base, marks }) =>
    [...marks].every((mark) => known.has(mark + base) || (TONES.has(mark) && tones.has(mark)))
  )
}

/** Grave, acute, hook, tilde, dot below. */
const TONES = new Set(["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"])

/** Places at which the words of a phrase stand one after the other. */
export const findPhrase = (words: readonly Word[], phrase: string): number[] => {
  const meant = phrase.split(" ")
  return words.flatMap((_, at) =>
    meant.every((word, step) => {
      const found = words[at + step]
      return found !== undefined && isWord(found.text, word)
    })
      ? [at]
      : []
  )
}
