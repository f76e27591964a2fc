import { producerSaveAnswer, type ApiClient, type OcopErrorCode } from "@ocop/contracts"
import { scoredCriteria, type Scorecard } from "@ocop/rules"
import { textOf } from "../checkout/form-result"
import { refusalOf } from "../producer-area/session.server"

export interface TypedAnswer {
  criterion: string
  choice: string
  note: string
}

export type AnswerSaved =
  | { ok: true; typed: TypedAnswer }
  /** Null when nothing was chosen. */
  | { ok: false; typed: TypedAnswer; status: number; code: OcopErrorCode | null }

export const typedAnswer = (form: FormData): TypedAnswer => {
  const criterion = textOf(form, "criterion", 20)
  // the radios are named by their criterion, as on the public sheet
  const choice = textOf(form, "choice", 20) || textOf(form, criterion, 20)
  return { criterion, choice, note: textOf(form, "note", 4000).trim() }
}

/** The case of the card a choice belongs to; undefined leaves the sheet's case as it is. */
const caseOf = (card: Scorecard, { criterion, choice }: TypedAnswer): string | undefined =>
  scoredCriteria(card)
    .find(({ code }) => code === criterion)
    ?.choices.find(({ id }) => id === choice)?.caseId ?? undefined

/** Keeps one answer; what was refused comes back as it was typed. */
export const saveAnswer = async (
  api: ApiClient,
  id: string,
  card: Scorecard,
  form: FormData
): Promise<AnswerSaved> => {
  const typed = typedAnswer(form)
  if (!typed.choice) return { ok: false, typed, status: 400, code: null }
  const params = { id, criterion: typed.criterion }
  const case_id = caseOf(card, typed)
  const body = { choice: typed.choice, note: typed.note, ...(case_id && { case_id }) }
  try {
    await api.call(producerSaveAnswer, { params, body })
    return { ok: true, typed }
  } catch (error) {
    return { ok: false, typed, ...refusalOf(error) }
  }
}
