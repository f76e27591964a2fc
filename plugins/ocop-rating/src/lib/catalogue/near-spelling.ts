import { foldVietnamese } from "@ocop/rules"
import { searchWords } from "../../providers/search/words"

/** Letters that differ, a swap of neighbours counting once; more than `most` is not counted out. */
export const lettersApart = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Every name is near to a word of two letters. */
const FEWEST_LETTERS = 3

/** One slip in a short word, one more for every four letters: beyond that it is another word. */
const slipsAllowed = (text: string): number => Math.max(1, Math.floor(text.length / 4))

/** Every run of about as many words as were typed, with its own diacritics. */
const runsOf = (text: string, length: number): string[] => {
  const words = searchWords(text).exact
  return [length, length - 1, length + 1]
    .filter((size) => size > 0)
    .flatMap((size) =>
      words
        .slice(0, Math.max(0, words.length - size + 1))
        .map((_, place) => words.slice(place, place + size).join(" "))
    )
}

/**
 * The spelling that was probably meant: the run of words in the names that differs least from what
 * was typed, letters without diacritics compared. Null when none is near, or it was typed so.
 *
 * @param names in the order of nearness; of equally near runs the first is taken
 */
export const nearSpelling = (q: string, names: readonly (string | null)[]): string | null => {
  const typed = searchWords(q).folded
  const text = typed.join(" ")
  if (text.length < FEWEST_LETTERS) return null
  const allowed = slipsAllowed(text)
  let best: { run: string; apart: number } | null = null
  for (const run of names.flatMap((name) => runsOf(name ?? "", typed.length))) {
    const apart = lettersApart(text, foldVietnamese(run), allowed)
    if (apart === 0) return null
    if (apart <= allowed && apart < (best?.apart ?? Infinity)) best = { run, apart }
  }
  return best?.run ?? null
}
