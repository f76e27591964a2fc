import type { DossierResponse, Language } from "@ocop/contracts"
import type { Scorecard, Sheet } from "@ocop/rules"
import { toSheetView, type CriterionView } from "../evaluation/sheet-view"

export interface CriterionPage {
  criterion: CriterionView
  /** The heading of its siblings, above the first of them. */
  heading: string | null
  note: string
  answered: boolean
  documents: number
  /** Where saving leads: the next criterion of the group; null after the last. */
  nextAnchor: string | null
}

export interface GroupPage {
  no: number
  at: number
  count: number
  title: string
  part: string
  max: number
  previous: number | null
  next: number | null
  criteria: CriterionPage[]
}

/** One group of a card as the page of a dossier shows it; null when the card has no such group. */
export const toGroupPage = (
  card: Scorecard,
  sheet: Sheet,
  { answers, evidence }: Pick<DossierResponse, "answers" | "evidence">,
  no: number,
  language: Language
): GroupPage | null => {
  const groups = toSheetView(card, sheet, language).flatMap((part) =>
    part.groups.map((group) => ({ ...group, part: part.title }))
  )
  const at = groups.findIndex((group) => group.no === no)
  const group = groups[at]
  if (!group) return null
  const flat = group.blocks.flatMap(({ heading, criteria }) =>
    criteria.map((criterion, index) => ({ criterion, heading: index ? null : heading }))
  )
  const answerOf = new Map(answers.map((answer) => [answer.criterion, answer]))
  return {
    ...{ no, at: at + 1, count: groups.length },
    ...{ title: group.title, part: group.part, max: group.max },
    previous: groups[at - 1]?.no ?? null,
    next: groups[at + 1]?.no ?? null,
    criteria: flat.map(({ criterion, heading }, index) => ({
      criterion,
      heading,
      note: answerOf.get(criterion.code)?.note ?? "",
      answered: criterion.lists.some(({ choices }) => choices.some(({ checked }) => checked)),
      documents: evidence.filter((one) => one.criterion === criterion.code).length,
      nextAnchor: flat[index + 1]?.criterion.anchor ?? null,
    })),
  }
}
