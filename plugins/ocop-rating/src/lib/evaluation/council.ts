import type { MedusaContainer } from "@medusajs/framework/types"
import {
  councilFinished,
  councilOpens,
  DEFAULT_QUORUM,
  type Conflict,
  type Quorum,
  type Stars,
} from "@ocop/rules"
import type { DossierRow, MemberRow, SessionRow, SheetRow } from "../../modules/evaluation/service"
import { scoreCouncil, type CouncilScore } from "./judge-sheet"
import { evaluationOf } from "./services"

export interface Council {
  session: SessionRow
  members: MemberRow[]
  sheets: SheetRow[]
  conflicts: Map<string, Conflict>
}

/** The quorum, from the environment where the province has set another one than ours. */
export const quorum = (): Quorum => {
  const share = Number(process.env.OCOP_COUNCIL_QUORUM)
  return share > 0 && share <= 1 ? { ...DEFAULT_QUORUM, share } : DEFAULT_QUORUM
}

/** The session that has a dossier, with its sheets; null before it is in one. */
export const councilOf = async (
  container: MedusaContainer,
  dossierId: string
): Promise<Council | null> => {
  const service = evaluationOf(container)
  const [place] = await service.listOcopSessionDossiers({ dossier_id: dossierId }, { take: 1 })
  if (!place) return null
  const [session] = await service.listOcopCouncilSessions({ id: place.session_id }, { take: 1 })
  if (!session) return null
  const [members, sheets, conflicts] = await Promise.all([
    service.listOcopCouncilMembers({ session_id: session.id }, { take: 100 }),
    service.listOcopCouncilSheets({ dossier_id: dossierId }, { take: 100 }),
    service.listOcopCouncilConflicts({ dossier_id: dossierId }, { take: 100 }),
  ])
  const declared = conflicts.map(({ user_id, conflict }) => [user_id, conflict] as const)
  return { session, members, sheets, conflicts: new Map(declared) }
}

/** Closed sheets of members without a conflict: those that count. */
export const countedSheets = ({ sheets, conflicts }: Council): SheetRow[] =>
  sheets.filter(({ closed_at, user_id }) => closed_at && !conflicts.has(user_id))

export const standingOf = ({ members, sheets, conflicts }: Council) =>
  members.map(({ user_id, chair }) => ({
    user_id,
    chair,
    conflicted: conflicts.has(user_id),
    sheetClosed: sheets.some((sheet) => sheet.user_id === user_id && sheet.closed_at !== null),
  }))

export const finishedOf = (council: Council) => councilFinished(standingOf(council), quorum())

export const resultOf = (dossier: DossierRow, council: Council): CouncilScore | null =>
  scoreCouncil(
    dossier,
    countedSheets(council).map(({ user_id, answers, case_id }) => ({
      member: user_id,
      // the column holds what AdminSaveSheetBody let through
      sheet: { choices: answers as Record<string, string>, case_id },
    }))
  )

/** What the council's work opens: its result once it is finished, and where that leads. */
export const outcomeOf = (dossier: DossierRow, council: Council | null) => {
  const result = council && finishedOf(council).ok ? resultOf(dossier, council) : null
  if (!result) return null
  const opens = councilOpens(result, dossier.returned_by_ministry)
  return { total: result.total, stars: result.stars as Stars, opens }
}
