import type { DossierState, StaffRole } from "./states"

const FROM_PROVINCE: readonly DossierState[] = [
  ...(["commune_reported", "received", "advisory", "council"] as const),
  ...(["proposed_five", "ministry", "decided", "not_reached"] as const),
]
const FROM_ADVISORY = FROM_PROVINCE.slice(2)

/** What one member of staff is on cases: a role, and the commune of a commune officer. */
export interface RoleHeld {
  readonly role: StaffRole
  readonly communeCode: string | null
}

interface Seen {
  readonly state: DossierState
  readonly communeCode: string
  /** Whether it was ever submitted; a draft may be withdrawn unseen. */
  readonly submitted: boolean
  /** Whether the reader sits in a council session that has this dossier. */
  readonly inOwnSession: boolean
}

/**
 * Whether a role is on the case. A draft is its producer's alone; a commune sees the dossiers of its
 * own producers from submission on, the province what communes reported, the council what its
 * sessions deal with.
 *
 * @law dossier-sight
 */
export const isOnCase = ({ role, communeCode }: RoleHeld, dossier: Seen): boolean => {
  switch (role) {
    case "commune_officer":
      return dossier.submitted && communeCode === dossier.communeCode
    case "provincial_office":
      return FROM_PROVINCE.includes(dossier.state)
    case "advisory":
      return FROM_ADVISORY.includes(dossier.state)
    case "council_member":
    case "council_chair":
      return dossier.inOwnSession && FROM_ADVISORY.includes(dossier.state)
  }
}

/** States a role meets dossiers in, for the queue; null asks for the commune or the session besides. */
export const statesSeenBy = (role: StaffRole): readonly DossierState[] => {
  if (role === "provincial_office") return FROM_PROVINCE
  if (role === "commune_officer") return ["submitted", "returned", "withdrawn", ...FROM_PROVINCE]
  return FROM_ADVISORY
}

/** The states in which a dossier waits for that role. */
export const STATES_WAITING_FOR: Readonly<Record<StaffRole, readonly DossierState[]>> = {
  commune_officer: ["submitted"],
  provincial_office: ["commune_reported", "received", "proposed_five", "ministry", "council"],
  advisory: ["advisory"],
  council_member: ["council"],
  council_chair: ["council"],
}

/** Acts whose reason the producer is told: why it came back, was refused or decided. */
const TOLD: readonly string[] = [
  "return",
  "send_back",
  "not_reach",
  "decide",
  "ministry_decide",
  "withdraw",
]

/** Whether a producer reads the reason that staff gave for an act on its dossier. @law dossier-sight */
export const isReasonTold = (action: string): boolean => TOLD.includes(action)
