import type { Language } from "@ocop/contracts"
import type {
  Scorecard,
  ScorecardChoice,
  ScorecardCriterion,
  ScorecardNoteKind,
  ScorecardPartCode,
  Sheet,
} from "@ocop/rules"

export interface ChoiceView {
  id: string
  text: string
  details: string[]
  points: number
  minStar: number | null
  checked: boolean
}

export interface CriterionView {
  /** Name of the field and what the criterion is called by. */
  code: string
  anchor: string
  title: string
  max: number
  notes: { kind: ScorecardNoteKind; text: string }[]
  /** One without a title where the criterion knows no cases. */
  lists: { title: string | null; choices: ChoiceView[] }[]
}

export interface GroupView {
  no: number
  title: string
  max: number
  /** A parent of children is a heading above them. */
  blocks: { heading: string | null; criteria: CriterionView[] }[]
}

export interface PartView {
  code: ScorecardPartCode
  title: string
  max: number
  groups: GroupView[]
}

export const anchorOf = (code: string) => `tc-${code.replaceAll(".", "-")}`

const choiceView =
  (language: Language, chosen: string | undefined) => (choice: ScorecardChoice) => ({
    id: choice.id,
    text: choice.text[language],
    details: choice.details.map((detail) => detail[language]),
    points: choice.points,
    minStar: choice.minStar,
    checked: choice.id === chosen,
  })

const listsOf = (criterion: ScorecardCriterion, sheet: Sheet, language: Language) => {
  const view = choiceView(language, sheet.choices[criterion.code])
  const under = (caseId: string | null) =>
    criterion.choices.filter((choice) => choice.caseId === caseId).map(view)
  const free = { title: null, choices: under(null) }
  const cased = criterion.cases.map(({ id, title }) => ({
    title: title[language],
    choices: under(id),
  }))
  return [free, ...cased].filter(({ choices }) => choices.length > 0)
}

const criterionView =
  (sheet: Sheet, language: Language) =>
  (criterion: ScorecardCriterion): CriterionView => ({
    code: criterion.code,
    anchor: anchorOf(criterion.code),
    title: criterion.title[language],
    max: criterion.max,
    notes: criterion.notes.map(({ kind, text }) => ({ kind, text: text[language] })),
    lists: listsOf(criterion, sheet, language),
  })

const blocksOf = (
  criteria: readonly ScorecardCriterion[],
  view: (criterion: ScorecardCriterion) => CriterionView,
  language: Language
): GroupView["blocks"] =>
  criteria.map((criterion) =>
    criterion.children.length > 0
      ? {
          heading: `${criterion.code} ${criterion.title[language]}`,
          criteria: criterion.children.map(view),
        }
      : { heading: null, criteria: [view(criterion)] }
  )

/** The card as the page shows it, with the choices of a sheet made. */
export const toSheetView = (card: Scorecard, sheet: Sheet, language: Language): PartView[] => {
  const view = criterionView(sheet, language)
  return card.parts.map(({ code, title, max, groups }) => ({
    code,
    title: title[language],
    max,
    groups: groups.map((group) => ({
      no: group.no,
      title: group.title[language],
      max: group.max,
      blocks: blocksOf(group.criteria, view, language),
    })),
  }))
}
