import { EDITION_2026_FILE } from "./edition-2026"
import type { EditionIssueCode } from "./edition-issues"
import { validateEdition } from "./validate-edition"

/** The real file with the value at a path replaced; undefined takes the key away. */
const changed = (path: string, value: unknown): unknown => {
  const file: unknown = structuredClone(EDITION_2026_FILE)
  const keys = path.split(".")
  const last = keys.pop() ?? ""
  // the paths of the table exist in the file
  const parent = keys.reduce((place, key) => (place as Record<string, unknown>)[key], file)
  ;(parent as Record<string, unknown>)[last] = value
  return file
}
const issuesOf = (file: unknown) => {
  const result = validateEdition(file)
  return result.ok ? [] : result.issues
}

it("takes the edition of 2026 with its 26 sets", () => {
  const result = validateEdition(EDITION_2026_FILE)
  expect(result.ok && result.value.sets).toHaveLength(26)
  expect(result.ok && result.value.edition).toBe("26-2026")
})

it("gives a criterion without printed choices a plain no and yes, one without zero a none", () => {
  const result = validateEdition(EDITION_2026_FILE)
  const criteria = result.ok
    ? result.value.sets[0]?.parts[0]?.groups.flatMap((g) => g.criteria)
    : []
  const choicesOf = (code: string) =>
    criteria
      ?.find((criterion) => criterion.code === code)
      ?.choices.map(({ id, points, implied }) => [id, points, implied])
  expect(choicesOf("2.4")).toEqual([
    ["0", 0, true],
    ["1", 1, true],
  ])
  expect(choicesOf("1.1")).toEqual([
    ["0", 0, true],
    ["1", 1, false],
    ["2", 2, false],
    ["3", 3, false],
  ])
  expect(choicesOf("1.2")).toEqual([
    ["1", 0, false],
    ["2", 1, false],
    ["3", 2, false],
  ])
})

it.each<[string, unknown, EditionIssueCode, string]>([
  ["edition", "27-2027", "edition_unknown", "edition"],
  ["sets", {}, "not_a_list", "sets"],
  ["sets.25.no", 1, "set_missing", "sets"],
  ["sets.25.no", 27, "set_unknown", "sets.25.no"],
  ["sets.25.no", 1, "code_repeated", "sets"],
  ["sets.0.parts.0.max", 41, "part_differs", "sets.0.parts.0.max"],
  ["sets.0.parts.0.code", "D", "part_differs", "sets.0.parts"],
  ["sets.0.parts.0.groups.0.max", 17, "sum_differs", "sets.0.parts.0.groups.0.max"],
  ["sets.0.parts.0.groups.0.max", 17, "sum_differs", "sets.0.parts.0.max"],
  ["sets.0.parts.0.groups.0.no", 2, "code_repeated", "sets.0"],
  ["sets.0.parts.0.groups.0.criteria.0.code", "1.2", "code_repeated", "sets.0"],
  [
    "sets.0.parts.0.groups.0.criteria.0.options.2.points",
    2,
    "best_choice_differs",
    "sets.0.parts.0.groups.0.criteria.0.options",
  ],
  [
    "sets.0.parts.0.groups.0.criteria.0.options.0.points",
    1.5,
    "not_points",
    "sets.0.parts.0.groups.0.criteria.0.options.0.points",
  ],
  [
    "sets.0.parts.0.groups.0.criteria.0.options.0.min_star",
    2,
    "min_star_differs",
    "sets.0.parts.0.groups.0.criteria.0.options.0.min_star",
  ],
  [
    "sets.0.parts.0.groups.0.criteria.4.options.2.min_star",
    5,
    "min_star_differs",
    "sets.0.parts.0.groups.0.criteria.4.options",
  ],
  [
    "sets.0.parts.0.groups.0.criteria.0.options.0.text",
    "nowhere",
    "phrase_unknown",
    "sets.0.parts.0.groups.0.criteria.0.options.0.text",
  ],
  [
    "sets.0.parts.0.groups.0.criteria.0.notes.0.kind",
    "joke",
    "note_kind_unknown",
    "sets.0.parts.0.groups.0.criteria.0.notes.0.kind",
  ],
  [
    "sets.25.parts.2.groups.2.options.0.case",
    "c",
    "case_unknown",
    "sets.25.parts.2.groups.2.options.0.case",
  ],
  ["sets.10.parts.2.groups.0.criteria.0.max", 5, "sum_differs", "sets.10.parts.2.groups.0.max"],
  [
    "sets.10.parts.2.groups.0.criteria.0.options",
    [],
    "choices_with_children",
    "sets.10.parts.2.groups.0.criteria.0",
  ],
  ["sets.0.disqualify", undefined, "not_a_list", "sets.0.disqualify"],
  ["phrases.origin.en", " ", "not_a_text", "phrases.origin.en"],
  ["phrases.origin.vi", undefined, "not_a_text", "phrases.origin.vi"],
  ["implied", undefined, "not_a_text", "implied.yes"],
])("refuses %s = %j: %s at %s", (path, value, code, where) => {
  expect(issuesOf(changed(path, value))).toContainEqual({ path: where, code })
})

it.each([null, 1, "text", [], {}])("refuses %j without breaking", (file) => {
  expect(validateEdition(file)).toMatchObject({ ok: false, code: "evaluation.edition_invalid" })
})
