import { at, isGiven, listOf, tell, textOf, type Source } from "./edition-source"
import type { ScorecardText } from "./scorecard"

const phraseOf = (reference: Source, phrases: Source): Source | null => {
  const key = textOf(reference)
  const phrase = at(phrases, key)
  if (isGiven(phrase)) return phrase
  if (key) tell(reference, "phrase_unknown")
  return null
}

/** The wording a key of the phrase table stands for, complete in both languages. */
export const textFor = (reference: Source, phrases: Source): ScorecardText => {
  const phrase = phraseOf(reference, phrases)
  if (!phrase) return { vi: "", en: "" }
  return { vi: textOf(at(phrase, "vi")), en: textOf(at(phrase, "en")) }
}

/** The conditions that belong to a wording, from the same table. */
export const detailsOf = (reference: Source, phrases: Source): ScorecardText[] => {
  const details = at(at(phrases, String(reference.value)), "details")
  return isGiven(details) ? listOf(details).map((detail) => textFor(detail, phrases)) : []
}
