import type { CertifiedStars } from "../law/criteria-editions"
import { PRODUCT_SETS, productSet } from "../law/product-sets"
import { SCORECARD_PART_CODES, SCORECARD_PART_POINTS } from "../law/scorecard-parts"
import type { EditionIssue, EditionIssueCode } from "./edition-issues"
import { readEdition } from "./read-edition"
import {
  choicesUnder,
  scoredCriteria,
  type Scorecard,
  type ScorecardCriterion,
  type ScorecardEdition,
  type ScorecardGroup,
} from "./scorecard"

type Tell = (path: string, code: EditionIssueCode) => void

const sum = (parts: readonly { readonly max: number }[]) =>
  parts.reduce((total, { max }) => total + max, 0)

const isRising = (marks: readonly CertifiedStars[]) =>
  marks.every((mark, index) => index === 0 || mark > (marks[index - 1] ?? 0))

const checkChoices = (criterion: ScorecardCriterion, path: string, tell: Tell) => {
  const caseIds = criterion.cases.length > 0 ? criterion.cases.map(({ id }) => id) : [null]
  for (const caseId of caseIds) {
    const choices = choicesUnder(criterion, caseId)
    const best = Math.max(...choices.map(({ points }) => points))
    if (best !== criterion.max) tell(`${path}.options`, "best_choice_differs")
    // a mark of more stars never asks for less
    const marks = choices.filter(({ minStar }) => minStar !== null)
    const byPoints = [...marks].sort((a, b) => a.points - b.points)
    if (!isRising(byPoints.flatMap(({ minStar }) => minStar ?? [])))
      tell(`${path}.options`, "min_star_differs")
  }
}

const checkCriterion = (criterion: ScorecardCriterion, path: string, tell: Tell): void => {
  if (criterion.children.length === 0) return checkChoices(criterion, path, tell)
  if (sum(criterion.children) !== criterion.max) tell(`${path}.max`, "sum_differs")
  criterion.children.forEach((child, index) =>
    checkCriterion(child, `${path}.children.${index}`, tell)
  )
}

const checkGroup = (group: ScorecardGroup, path: string, tell: Tell) => {
  if (sum(group.criteria) !== group.max) tell(`${path}.max`, "sum_differs")
  const isItself = group.criteria.length === 1 && group.criteria[0]?.code === String(group.no)
  group.criteria.forEach((criterion, index) =>
    checkCriterion(criterion, isItself ? path : `${path}.criteria.${index}`, tell)
  )
}

const checkCodes = (card: Scorecard, path: string, tell: Tell) => {
  const codes = scoredCriteria(card).map(({ code }) => code)
  if (new Set(codes).size !== codes.length) tell(path, "code_repeated")
  const groups = card.parts.flatMap((part) => part.groups.map(({ no }) => no))
  if (new Set(groups).size !== groups.length) tell(path, "code_repeated")
}

const checkCard = (card: Scorecard, path: string, tell: Tell) => {
  if (!productSet(card.set)) tell(`${path}.no`, "set_unknown")
  if (card.parts.map(({ code }) => code).join() !== SCORECARD_PART_CODES.join())
    tell(`${path}.parts`, "part_differs")
  card.parts.forEach((part, index) => {
    const partPath = `${path}.parts.${index}`
    if (part.max !== SCORECARD_PART_POINTS[part.code]) tell(`${partPath}.max`, "part_differs")
    if (sum(part.groups) !== part.max) tell(`${partPath}.max`, "sum_differs")
    part.groups.forEach((group, at) => checkGroup(group, `${partPath}.groups.${at}`, tell))
  })
  checkCodes(card, path, tell)
}

const checkSets = (edition: ScorecardEdition, tell: Tell) => {
  const numbers = edition.sets.map(({ set }) => set)
  if (new Set(numbers).size !== numbers.length) tell("sets", "code_repeated")
  if (PRODUCT_SETS.some(({ no }) => !numbers.includes(no))) tell("sets", "set_missing")
}

export type ValidatedEdition =
  | { readonly ok: true; readonly value: ScorecardEdition }
  | {
      readonly ok: false
      readonly code: "evaluation.edition_invalid"
      /** Everything that is wrong, not only the first. */
      readonly issues: readonly EditionIssue[]
    }

/**
 * A file of scorecards, read and checked: every set once, parts of 40, 25 and 35 points, points that
 * add up, codes that occur once, a best choice worth the criterion's maximum, marked minimums of 3 to
 * 5 stars that rise with the points, and every wording in both languages.
 *
 * @param file `{ edition, implied: { none, no, yes }, phrases, sets }`, wordings named by their key in
 *   `phrases`
 * @law scorecard-points
 */
export const validateEdition = (file: unknown): ValidatedEdition => {
  const issues: EditionIssue[] = []
  const edition = readEdition(file, issues)
  const tell: Tell = (path, code) => issues.push({ path, code })
  checkSets(edition, tell)
  edition.sets.forEach((card, index) => checkCard(card, `sets.${index}`, tell))
  return issues.length > 0
    ? { ok: false, code: "evaluation.edition_invalid", issues }
    : { ok: true, value: edition }
}
