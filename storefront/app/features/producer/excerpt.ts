const LONGEST = 180

/** The beginning of a text, at most about two sentences long, never cut within a word. */
export const toExcerpt = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  const sentence = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("! "), cut.lastIndexOf("? "))
  if (sentence > LONGEST / 2) return cut.slice(0, sentence + 1)
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`
}
