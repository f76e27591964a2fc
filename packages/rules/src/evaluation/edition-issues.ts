/** What can be wrong with a file of scorecards. */
export const EDITION_ISSUE_CODES = [
  "not_an_object",
  "not_a_list",
  "not_a_text",
  "not_points",
  "edition_unknown",
  "set_unknown",
  "set_missing",
  "part_differs",
  "phrase_unknown",
  "note_kind_unknown",
  "case_unknown",
  "min_star_differs",
  "code_repeated",
  "sum_differs",
  "best_choice_differs",
  "choices_with_children",
] as const
export type EditionIssueCode = (typeof EDITION_ISSUE_CODES)[number]

export interface EditionIssue {
  /** Where: "sets.0.parts.2.groups.1.max". */
  readonly path: string
  readonly code: EditionIssueCode
}
