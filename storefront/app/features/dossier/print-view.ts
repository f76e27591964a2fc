import type { DossierResponse, Language } from "@ocop/contracts"
import {
  chosenIn,
  DOSSIER_FORM_NAMES,
  scoredCriteria,
  scoreSheet,
  type DossierFormName,
  type Scorecard,
  type Sheet,
} from "@ocop/rules"
import { fieldsOf, shownValue } from "./form-view"

export interface PrintedCriterion {
  code: string
  title: string
  max: number
  /** Null while unanswered. */
  answer: { text: string; points: number } | null
  note: string | null
  /** Names of the files that prove it. */
  papers: string[]
}

export interface PrintView {
  forms: { form: DossierFormName; fields: { name: string; value: string }[] }[]
  parts: {
    code: string
    title: string
    points: number
    max: number
    criteria: PrintedCriterion[]
  }[]
  total: number
}

const criteriaOf = (card: Scorecard, code: string) =>
  scoredCriteria({ ...card, parts: card.parts.filter((part) => part.code === code) })

/** A dossier as it is read on paper: Mẫu 01, and the four parts of Mẫu 02. */
export const toPrintView = (
  card: Scorecard,
  sheet: Sheet,
  { forms, answers, evidence }: Pick<DossierResponse, "forms" | "answers" | "evidence">,
  language: Language
): PrintView => {
  const score = scoreSheet(card, sheet)
  const noteOf = new Map(answers.map(({ criterion, note }) => [criterion, note]))
  return {
    forms: DOSSIER_FORM_NAMES.map((form) => ({
      form,
      fields: fieldsOf(form).map(({ name, kind }) => ({
        name,
        value: shownValue(kind, forms[form]?.[name], language),
      })),
    })),
    parts: card.parts.map(({ code, title, max }) => ({
      ...{ code, max, title: title[language], points: score.parts[code] },
      criteria: criteriaOf(card, code).map((criterion) => {
        const chosen = chosenIn(card, criterion, sheet)
        return {
          ...{ code: criterion.code, title: criterion.title[language], max: criterion.max },
          answer: chosen && { text: chosen.text[language], points: chosen.points },
          note: noteOf.get(criterion.code) ?? null,
          papers: evidence
            .filter((one) => one.criterion === criterion.code)
            .map(({ file_name }) => file_name),
        }
      }),
    })),
    total: score.total,
  }
}
