import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminCreateSessionBody,
  AdminDecideBody,
  AdminDeclareConflictBody,
  AdminListDecisionsQuery,
  AdminListDossiersQuery,
  AdminListSessionsQuery,
  AdminMinutesBody,
  AdminMoveDossierBody,
  AdminOpinionBody,
  AdminReportDossierBody,
  AdminSaveSheetBody,
} from "@ocop/contracts"
import { STAFF_ROLES, type StaffRole } from "@ocop/rules"
import { forRoles } from "../../../../lib/staff/guard"
import { takesBody, takesQuery } from "../../../validate"

const DOSSIERS = "/admin/ocop/dossiers"
const SESSIONS = "/admin/ocop/council-sessions"
const DECISIONS = "/admin/ocop/decisions"

const OFFICE: StaffRole[] = ["provincial_office"]
const COUNCIL: StaffRole[] = ["council_member", "council_chair"]
const PROVINCE: StaffRole[] = [...OFFICE, ...COUNCIL, "advisory"]

/** Who may call what; which dossiers they then see is the rules' `isOnCase`, within the routes. */
const guards: MiddlewareRoute[] = [
  forRoles(STAFF_ROLES, `${DOSSIERS}*`, ["GET", "POST"]),
  forRoles(["commune_officer"], `${DOSSIERS}/:id/commune-report`, ["POST"]),
  forRoles(["advisory"], `${DOSSIERS}/:id/advisory-opinion`, ["POST"]),
  forRoles(PROVINCE, `${DOSSIERS}/:id/council`, ["GET"]),
  forRoles(COUNCIL, `${DOSSIERS}/:id/conflict`, ["POST"]),
  forRoles(COUNCIL, `${DOSSIERS}/:id/sheet`, ["POST"]),
  forRoles(PROVINCE, `${SESSIONS}*`, ["GET"]),
  forRoles(OFFICE, `${SESSIONS}*`, ["POST"]),
  forRoles(PROVINCE, `${DECISIONS}*`, ["GET"]),
  forRoles(OFFICE, `${DECISIONS}*`, ["POST"]),
]

export const dossierMiddlewares: MiddlewareRoute[] = [
  ...guards,
  takesQuery(DOSSIERS, AdminListDossiersQuery),
  takesBody(`${DOSSIERS}/:id/moves`, AdminMoveDossierBody),
  takesBody(`${DOSSIERS}/:id/commune-report`, AdminReportDossierBody),
  takesBody(`${DOSSIERS}/:id/advisory-opinion`, AdminOpinionBody),
  takesBody(`${DOSSIERS}/:id/conflict`, AdminDeclareConflictBody),
  takesBody(`${DOSSIERS}/:id/sheet`, AdminSaveSheetBody),
  takesQuery(SESSIONS, AdminListSessionsQuery),
  takesBody(SESSIONS, AdminCreateSessionBody),
  takesBody(`${SESSIONS}/:id/minutes`, AdminMinutesBody),
  takesQuery(DECISIONS, AdminListDecisionsQuery),
  takesBody(DECISIONS, AdminDecideBody),
  takesBody(`${DECISIONS}/check`, AdminDecideBody),
]
