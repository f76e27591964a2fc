import type { CertifiedStars, Conflict, CouncilDepartment } from "@ocop/rules"
import type { OcopErrorCode } from "../errors/codes"
import type { OffsetPage } from "../http/paging"
import type { DossierDecision } from "./responses"

export interface CouncilMemberView {
  user_id: string
  name: string | null
  department: CouncilDepartment
  chair: boolean
}

export interface AdminSession {
  id: string
  kind: "meeting" | "written_opinion"
  held_on: string
  place: string | null
  minutes: string | null
  members: CouncilMemberView[]
  dossier_ids: string[]
}

export interface AdminSessionResponse {
  session: AdminSession
}

export interface AdminSessionListResponse extends OffsetPage {
  sessions: AdminSession[]
}

export interface CouncilSheet {
  user_id: string
  answers: Record<string, string>
  case_id: string | null
  remarks: string | null
  total: number | null
  closed: boolean
}

/** How far members lie apart on a criterion, in points. */
export interface CouncilSpread {
  criterion: string
  lowest: number
  highest: number
  average: number
  /** Further apart than the settings allow. */
  flagged: boolean
}

/** A marked minimum of the card, and whether more than half of the members chose enough. */
export interface CouncilMinimumMark {
  criterion: string
  stars: CertifiedStars
  /** Id of the least choice that does. */
  least: string
  reached_by: number
  met: boolean
}

export interface CouncilResultView {
  /** Average of the totals, not rounded. */
  total: number
  /** What the total alone would give. */
  band: number
  /** Band and minimums together. */
  stars: number
  /** Criteria on which members lie far apart. */
  flagged: string[]
  spread: CouncilSpread[]
  minimums: CouncilMinimumMark[]
}

/** The council on one dossier, as the reader may see it. */
export interface AdminCouncilResponse {
  session: AdminSession
  /** Who has closed a sheet, and who declared a conflict; never what is in an open sheet. */
  standing: { user_id: string; closed: boolean; conflict: Conflict | null }[]
  own_sheet: CouncilSheet | null
  /** Null until the reader has closed their own. */
  sheets: CouncilSheet[] | null
  /**
   * Null until the sheets may be read and one is closed. The provincial office, which enters the
   * decision, reads it without the sheets once the council has finished.
   */
  result: CouncilResultView | null
  finished: boolean
  /** Stars a decision of the province may give now; empty when it may give none. */
  stars_to_decide: number[]
}

export interface AdminDecisionResponse {
  decision: DossierDecision
  certificates: { id: string; dossier_id: string; product_name: string; stars: number }[]
}

export interface AdminDecision extends DossierDecision {
  reason: string
}

export interface AdminDecisionListResponse extends OffsetPage {
  decisions: AdminDecision[]
}

/** What would become of each product of a decision, in the order asked; `code` says why not. */
export interface AdminCheckDecisionResponse {
  lines: { id: string; code: OcopErrorCode | null }[]
}
