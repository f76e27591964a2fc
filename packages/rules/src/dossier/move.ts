import { TOURISM_SET } from "../law/producer-kinds"
import { accept, refuse, type Result } from "../result"
import {
  DOSSIER_MOVES,
  DOSSIER_MOVE_NAMES,
  type DossierActor,
  type DossierMove,
  type DossierMoveName,
  type DossierNeed,
  type DossierState,
} from "./states"

export const NEED_CODES = {
  self_assessment: "dossier.self_assessment_incomplete",
  documents: "dossier.documents_missing",
  forms: "dossier.forms_incomplete",
  reason: "dossier.reason_missing",
  commune_report: "dossier.commune_report_missing",
  samples: "dossier.samples_missing",
  advisory_opinion: "dossier.advisory_opinion_missing",
  session: "dossier.session_missing",
  council_finished: "dossier.council_not_finished",
  certified_result: "dossier.result_does_not_allow",
  five_star_result: "dossier.result_does_not_allow",
  unreached_result: "dossier.result_does_not_allow",
  letter: "dossier.letter_missing",
  decision: "dossier.decision_missing",
} as const satisfies Record<DossierNeed, string>

export type MoveRefusal =
  "dossier.move_not_allowed" | "dossier.role_not_allowed" | (typeof NEED_CODES)[DossierNeed]

const moveOf = (name: DossierMoveName): DossierMove => DOSSIER_MOVES[name]

/** What a move needs of a dossier of that product set: tourism has no sample products. */
export const needsOf = (name: DossierMoveName, productSet: number): readonly DossierNeed[] =>
  moveOf(name).needs.filter((need) => need !== "samples" || productSet !== TOURISM_SET)

/**
 * Whether somebody may move a dossier now. The state is judged before the role, so that a second
 * click reads that the dossier has moved on.
 *
 * @param has what is there; a need that is not named is missing
 * @returns the new state, or the first reason why not
 * @law dossier-moves
 */
export const judgeMove = (
  name: DossierMoveName,
  dossier: { readonly state: DossierState; readonly productSet: number },
  roles: readonly DossierActor[],
  has: ReadonlySet<DossierNeed>
): Result<DossierState, MoveRefusal> => {
  const { from, to, by } = moveOf(name)
  if (!from.includes(dossier.state)) return refuse("dossier.move_not_allowed")
  if (!by.some((role) => roles.includes(role))) return refuse("dossier.role_not_allowed")
  const missing = needsOf(name, dossier.productSet).find((need) => !has.has(need))
  return missing ? refuse(NEED_CODES[missing]) : accept(to)
}

/** Moves that somebody may make from a state, whatever they still need. */
export const movesFrom = (state: DossierState, roles: readonly DossierActor[]): DossierMoveName[] =>
  DOSSIER_MOVE_NAMES.filter((name) => {
    const { from, by } = moveOf(name)
    return from.includes(state) && by.some((role) => roles.includes(role))
  })

/** Only before and between submissions a producer changes what is in a dossier. */
export const isEditable = (state: DossierState): boolean =>
  state === "draft" || state === "returned"
