/** What is left of a review whose writer wants nothing kept: the mark, and that it was hidden. */
export const WITHOUT_WORDS = {
  text: null,
  author_name: null,
  answer_text: null,
  answered_on: null,
  answer_changed_on: null,
}
