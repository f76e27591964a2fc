import { foldVietnamese } from "@ocop/rules"

const MOST = 5
const LEAST_LIKENESS = 0.4

const pairsOf = (text: string): Set<string> => {
  const padded = ` ${foldVietnamese(text)} `
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))
}

/** 0 to 1: how many pairs of neighbouring letters two texts share, diacritics aside. */
const likeness = (a: Set<string>, b: Set<string>): number => {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}

/** What `text` probably meant, best first. */
export const nearest = <Choice>(
  text: string,
  choices: Iterable<Choice>,
  nameOf: (choice: Choice) => string
): Choice[] => {
  const wanted = pairsOf(text)
  return [...choices]
    .map((choice) => ({ choice, score: likeness(wanted, pairsOf(nameOf(choice))) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ choice }) => choice)
}
