import { foldVietnamese } from "@ocop/rules"

/** First match by the folded name: months in which such produce is mostly gathered in Quảng Nam. */
const BY_NAME: readonly [RegExp, readonly number[]][] = [
  [/\bbuoi\b/, [8, 9, 10, 11]],
  [/\bkho qua\b/, [2, 3, 4, 5, 6, 7, 8]],
  [/\blon bon\b/, [8, 9, 10]],
  [/\bchanh\b/, [5, 6, 7, 8, 9]],
  [/\b(?:gao|nep)\b/, [4, 5, 8, 9]],
  [/\bmat ong\b/, [2, 3, 4, 5]],
  [/\brau cau\b/, [4, 5, 6, 7, 8]],
  [/\bche day\b/, [4, 5, 6, 7, 8, 9]],
  [/\bsam\b/, [1, 10, 11, 12]],
  [/\btieu\b/, [2, 3, 4]],
  [/\bque\b/, [2, 3, 7, 8]],
  [/\bca phe\b/, [10, 11, 12]],
  [/\b(?:phung|phong)\b/, [3, 4, 7]],
  [/\bme\b/, [6, 7]],
  [/\bgung\b/, [1, 2, 12]],
  [/\bkhoai\b/, [4, 5, 6, 7]],
  [/\b(?:nuoc mam|mam)\b/, [3, 4, 5, 6, 7, 8]],
  [/\bca (?:bo|det)\b/, [3, 4, 5, 6, 7, 8]],
]

/** Months 1–12, chosen by us from the name; none where the produce is there all year. */
export const seasonOf = (name: string): number[] => {
  const folded = foldVietnamese(name)
  return [...(BY_NAME.find(([words]) => words.test(folded))?.[1] ?? [])]
}
