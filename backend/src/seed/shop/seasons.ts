const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place)

/** Months of harvest by a word of the name: illustrative, so that the calendar has something to show. */
const MONTHS_BY_WORD: [word: string, months: number[]][] = [
  ["mật ong", range(3, 6)],
  ["lòn bon", range(8, 10)],
  ["thanh trà", range(8, 10)],
  ["bưởi", range(9, 12)],
  ["cam", range(10, 12)],
  ["dưa hấu", range(3, 5)],
  ["sầu riêng", range(7, 9)],
  ["chuối", range(1, 12)],
  ["sâm", range(10, 12)],
  ["tiêu", range(6, 8)],
  ["gạo", [4, 5, 9]],
  ["nếp", [4, 5, 9]],
  ["đậu phụng", [4, 5, 8]],
  ["mè", [5, 6]],
  ["nghệ", [1, 2, 12]],
  ["gừng", [1, 2, 12]],
  ["ớt", range(3, 7)],
  ["nấm", range(1, 12)],
  ["chè dây", range(4, 8)],
  ["cà phê", range(10, 12)],
  ["yến", range(3, 9)],
]

/** Empty where nothing grows: a made thing has no season. */
export const illustrativeSeason = (name: string): number[] => {
  const words = ` ${name.normalize("NFC").toLowerCase()} `
  return MONTHS_BY_WORD.find(([word]) => words.includes(` ${word} `))?.[1] ?? []
}
