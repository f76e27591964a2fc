/** Where a dossier is. The last three are ends. */
export const DOSSIER_STATES = [
  "draft",
  "submitted",
  "returned",
  "commune_reported",
  "received",
  "advisory",
  "council",
  "proposed_five",
  "ministry",
  "decided",
  "not_reached",
  "withdrawn",
] as const
export type DossierState = (typeof DOSSIER_STATES)[number]

/** A re-assessment is judged by written opinions instead of a meeting. */
export const DOSSIER_KINDS = ["first", "upgrade", "reassessment"] as const
export type DossierKind = (typeof DOSSIER_KINDS)[number]

/** What a member of staff does in an evaluation; a commune officer for one commune only. */
export const STAFF_ROLES = [
  "commune_officer",
  "provincial_office",
  "advisory",
  "council_member",
  "council_chair",
] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export type DossierActor = "producer" | StaffRole

/** What must be there before a move; who has it not is told by the code of {@link NEED_CODES}. */
export const DOSSIER_NEEDS = [
  "self_assessment",
  "documents",
  "forms",
  "reason",
  "commune_report",
  "samples",
  "advisory_opinion",
  "session",
  "council_finished",
  "certified_result",
  "five_star_result",
  "unreached_result",
  "letter",
  "decision",
] as const
export type DossierNeed = (typeof DOSSIER_NEEDS)[number]

export interface DossierMove {
  readonly from: readonly DossierState[]
  readonly to: DossierState
  readonly by: readonly DossierActor[]
  readonly needs: readonly DossierNeed[]
}

const move = (
  from: readonly DossierState[],
  to: DossierState,
  by: readonly DossierActor[],
  needs: readonly DossierNeed[]
): DossierMove => ({ from, to, by, needs })

/** Until the council has it a producer may take a dossier back. */
const WITHDRAWABLE = [
  "draft",
  "submitted",
  "returned",
  "commune_reported",
  "received",
  "advisory",
] as const

/**
 * Every move there is: from where, to where, by whom, with what. "ministry_return" is the ministry
 * below five stars: the dossier goes back to the council of the province, which may recognise 3 or 4.
 *
 * @law dossier-moves
 */
export const DOSSIER_MOVES = {
  submit: move(
    ["draft", "returned"],
    "submitted",
    ["producer"],
    ["self_assessment", "documents", "forms"]
  ),
  return: move(["submitted"], "returned", ["commune_officer"], ["reason"]),
  report: move(["submitted"], "commune_reported", ["commune_officer"], ["commune_report"]),
  send_back: move(["commune_reported"], "returned", ["provincial_office"], ["reason"]),
  receive: move(["commune_reported"], "received", ["provincial_office"], ["samples"]),
  advise: move(["received"], "advisory", ["provincial_office"], []),
  convene: move(
    ["advisory"],
    "council",
    ["advisory", "provincial_office"],
    ["advisory_opinion", "session"]
  ),
  decide: move(
    ["council"],
    "decided",
    ["provincial_office"],
    ["council_finished", "certified_result", "decision"]
  ),
  propose_five: move(
    ["council"],
    "proposed_five",
    ["council_chair"],
    ["council_finished", "five_star_result"]
  ),
  not_reach: move(["council"], "not_reached", ["council_chair"], ["reason", "unreached_result"]),
  forward: move(["proposed_five"], "ministry", ["provincial_office"], ["letter"]),
  ministry_decide: move(["ministry"], "decided", ["provincial_office"], ["decision"]),
  ministry_return: move(["ministry"], "council", ["provincial_office"], ["reason", "letter"]),
  withdraw: move(WITHDRAWABLE, "withdrawn", ["producer"], ["reason"]),
} as const satisfies Record<string, DossierMove>

export type DossierMoveName = keyof typeof DOSSIER_MOVES
export const DOSSIER_MOVE_NAMES = Object.keys(DOSSIER_MOVES) as DossierMoveName[]

export const DOSSIER_ENDS: readonly DossierState[] = ["decided", "not_reached", "withdrawn"]

/**
 * Whether a dossier in that state keeps no certificate going any more: one that was filed late extends
 * the old certificate until it is decided, and here nothing is left to decide. After a decision the new
 * certificate takes the old one's place by itself.
 *
 * @law extension-end
 */
export const endsExtension = (state: DossierState): boolean =>
  state === "withdrawn" || state === "not_reached"
