import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminCouncilResponse, AdminSession, CouncilSheet } from "@ocop/contracts"
import { mayReadSheets, starsToDecide, type StaffRole } from "@ocop/rules"
import type { DossierRow, SessionRow, SheetRow } from "../../modules/evaluation/service"
import { withActorNames } from "../actor-names"
import { notFound, refusal } from "../refusal"
import {
  councilOf,
  countedSheets,
  finishedOf,
  outcomeOf,
  resultOf,
  standingOf,
  type Council,
} from "./council"
import { findForStaff } from "./read-dossier"
import { scoreAnswers } from "./judge-sheet"
import { evaluationOf } from "./services"

const ALL = 300

/** A session with the names of who sits in it. */
export const toSession = async (
  container: MedusaContainer,
  row: SessionRow
): Promise<AdminSession> => {
  const service = evaluationOf(container)
  const [members, places] = await Promise.all([
    service.listOcopCouncilMembers({ session_id: row.id }, { take: ALL, order: { id: "ASC" } }),
    service.listOcopSessionDossiers({ session_id: row.id }, { take: ALL, order: { id: "ASC" } }),
  ])
  const named = await withActorNames(
    container,
    members.map(({ user_id, department, chair }) => ({ actor_id: user_id, department, chair }))
  )
  return {
    id: row.id,
    kind: row.kind,
    held_on: row.held_on,
    place: row.place,
    minutes: row.minutes,
    members: named.map(({ actor_id, actor_name, department, chair }) => ({
      user_id: actor_id,
      name: actor_name,
      department,
      chair,
    })),
    dossier_ids: places.map(({ dossier_id }) => dossier_id),
  }
}

/** @throws MedusaError 404 `council.session_not_found` */
export const readSession = async (container: MedusaContainer, id: string) => {
  const [row] = await evaluationOf(container).listOcopCouncilSessions({ id }, { take: 1 })
  if (!row) throw notFound("council.session_not_found")
  return await toSession(container, row)
}

const toSheet = (dossier: DossierRow, row: SheetRow): CouncilSheet => {
  // the column holds what AdminSaveSheetBody let through
  const answers = row.answers as Record<string, string>
  const { total } = scoreAnswers(dossier, { choices: answers, case_id: row.case_id })
  const { user_id, remarks, case_id, closed_at } = row
  return { user_id, answers, case_id, remarks, total, closed: closed_at !== null }
}

/** What a reader may know of the sheets of others. */
const sheetsFor = (
  dossier: DossierRow,
  council: Council,
  userId: string,
  roles: readonly StaffRole[]
) => {
  const own = council.sheets.find((sheet) => sheet.user_id === userId)
  const seat = council.members.some((member) => member.user_id === userId)
  const reads = mayReadSheets({
    sheetClosed: Boolean(own?.closed_at),
    conflicted: council.conflicts.has(userId),
    councilOver: dossier.state !== "council" && dossier.state !== "advisory",
  })
  const closed = countedSheets(council)
  const maySee = reads && (seat || roles.includes("council_chair"))
  const sheets = maySee ? closed.map((row) => toSheet(dossier, row)) : null
  // who enters the decision knows what the council came to, and not what its members wrote
  const decides = roles.includes("provincial_office") && finishedOf(council).ok
  const result = sheets?.length || decides ? resultOf(dossier, council) : null
  return { own_sheet: own ? toSheet(dossier, own) : null, sheets, result }
}

const starsOpen = (dossier: DossierRow, council: Council): number[] => {
  const outcome = dossier.state === "council" ? outcomeOf(dossier, council) : null
  return outcome ? [...starsToDecide(outcome.stars, dossier.returned_by_ministry)] : []
}

/** The council on one dossier, for who is on the case: sheets only for who has closed theirs. */
export const readCouncil = async (
  container: MedusaContainer,
  dossierId: string,
  userId: string
): Promise<AdminCouncilResponse> => {
  const { row: dossier, roles } = await findForStaff(container, dossierId, userId)
  const council = await councilOf(container, dossierId)
  if (!council) throw refusal("dossier.session_missing")
  const standing = standingOf(council).map(({ user_id, sheetClosed }) => ({
    user_id,
    closed: sheetClosed,
    conflict: council.conflicts.get(user_id) ?? null,
  }))
  return {
    session: await toSession(container, council.session),
    standing,
    ...sheetsFor(dossier, council, userId, roles),
    finished: finishedOf(council).ok,
    stars_to_decide: starsOpen(dossier, council),
  }
}
