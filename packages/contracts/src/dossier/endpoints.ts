import { get, post, put } from "../http/endpoint"
import type { ProducerSaveFormBody } from "./forms"
import type {
  AdminAssignRoleBody,
  AdminCreateSessionBody,
  AdminDecideBody,
  AdminDeclareConflictBody,
  AdminListDecisionsQuery,
  AdminListDossiersQuery,
  AdminListSessionsQuery,
  AdminMinutesBody,
  AdminMoveDossierBody,
  AdminOpinionBody,
  AdminRemoveRoleBody,
  AdminReportDossierBody,
  AdminSaveSheetBody,
  ProducerCreateDossierBody,
  ProducerSaveAnswerBody,
  ProducerSubmitDossierBody,
  ProducerWithdrawDossierBody,
} from "./requests"
import type { StoreScorecardResponse } from "../evaluation/responses"
import type { AdminTaskResponse } from "../task/responses"
import type {
  AdminCheckDecisionResponse,
  AdminCouncilResponse,
  AdminDecisionListResponse,
  AdminDecisionResponse,
  AdminSessionListResponse,
  AdminSessionResponse,
} from "./council-responses"
import type {
  AdminDossierListResponse,
  AdminDossierResponse,
  DossierResponse,
  ProducerDossierResponse,
  ProducerAnswerResponse,
  ProducerDossierListResponse,
  ProducerFilingChoicesResponse,
  ProducerFormResponse,
} from "./responses"
import type {
  AdminOwnRolesResponse,
  AdminStaffRoleListResponse,
  AdminStaffRoleResponse,
  AdminStaffUser,
} from "./role-responses"

const PRODUCER = "/producer/ocop/dossiers"
const STAFF = "/admin/ocop/dossiers"

export const producerListDossiers = get<undefined, ProducerDossierListResponse>(PRODUCER)
export const producerCreateDossier = post<ProducerCreateDossierBody, DossierResponse>(PRODUCER)
/** 404 `dossier.not_found` for a dossier of another producer. */
export const producerReadDossier = get<undefined, ProducerDossierResponse>(`${PRODUCER}/:id`)
export const producerSaveAnswer = put<ProducerSaveAnswerBody, ProducerAnswerResponse>(
  `${PRODUCER}/:id/answers/:criterion`
)
/** One form whole; 404 `dossier.form_unknown`, 400 `dossier.not_editable`. The last write stands. */
export const producerSaveForm = put<ProducerSaveFormBody, ProducerFormResponse>(
  `${PRODUCER}/:id/forms/:form`
)
/** What the producer may file today, product by product. */
export const producerFilingChoices = get<undefined, ProducerFilingChoicesResponse>(
  "/producer/ocop/filing-choices"
)
/**
 * The body is the file itself, what is known of it is the query (`ProducerAddEvidenceQuery`): not
 * for the JSON client. 413 `evidence.too_large`, 400 `evidence.*` for what is no document.
 */
export const PRODUCER_EVIDENCE_PATH = `${PRODUCER}/:id/evidence`
/** The file of a document, as a download: not for the JSON client. */
export const PRODUCER_EVIDENCE_FILE_PATH = `${PRODUCER}/:id/evidence/:evidence_id`
export const producerRemoveEvidence = post<undefined, DossierResponse>(
  `${PRODUCER}/:id/evidence/:evidence_id/remove`
)
/** Sent twice it answers the same receipt. */
export const producerSubmitDossier = post<ProducerSubmitDossierBody, DossierResponse>(
  `${PRODUCER}/:id/submit`
)
export const producerWithdrawDossier = post<ProducerWithdrawDossierBody, DossierResponse>(
  `${PRODUCER}/:id/withdraw`
)

export const adminListDossiers = get<AdminListDossiersQuery, AdminDossierListResponse>(STAFF)
/** 404 `dossier.not_found` for who is not on the case. */
export const adminReadDossier = get<undefined, AdminDossierResponse>(`${STAFF}/:id`)
/** 400 `dossier.changed_meanwhile` when another officer was faster. */
export const adminMoveDossier = post<AdminMoveDossierBody, AdminDossierResponse>(
  `${STAFF}/:id/moves`
)
export const adminReportDossier = post<AdminReportDossierBody, AdminDossierResponse>(
  `${STAFF}/:id/commune-report`
)
export const adminGiveOpinion = post<AdminOpinionBody, AdminDossierResponse>(
  `${STAFF}/:id/advisory-opinion`
)
/** The card the dossier is scored by. */
export const adminReadDossierCard = get<undefined, StoreScorecardResponse>(`${STAFF}/:id/scorecard`)
/** A document as a download: not for the JSON client. */
export const ADMIN_EVIDENCE_FILE = `${STAFF}/:id/evidence/:evidence_id`
export const adminReadCouncil = get<undefined, AdminCouncilResponse>(`${STAFF}/:id/council`)
export const adminDeclareConflict = post<AdminDeclareConflictBody, AdminCouncilResponse>(
  `${STAFF}/:id/conflict`
)
export const adminSaveSheet = post<AdminSaveSheetBody, AdminCouncilResponse>(`${STAFF}/:id/sheet`)

export const adminListSessions = get<AdminListSessionsQuery, AdminSessionListResponse>(
  "/admin/ocop/council-sessions"
)
export const adminCreateSession = post<AdminCreateSessionBody, AdminSessionResponse>(
  "/admin/ocop/council-sessions"
)
export const adminReadSession = get<undefined, AdminSessionResponse>(
  "/admin/ocop/council-sessions/:id"
)
export const adminWriteMinutes = post<AdminMinutesBody, AdminSessionResponse>(
  "/admin/ocop/council-sessions/:id/minutes"
)
/** The same decision sent twice answers the same certificates. */
/** With `RESPOND_ASYNC`: 202, or 200 when that very work is being done already. */
export const adminStartDecision = post<AdminDecideBody, AdminTaskResponse>("/admin/ocop/decisions")
/** Prints all certificates of a decision into one file; 202, or 200 while they are being printed. */
export const adminPrintDecision = post<Record<string, never>, AdminTaskResponse>(
  "/admin/ocop/decisions/:id/papers"
)
/** Judges each product as the decision would, and writes nothing. */
export const adminCheckDecision = post<AdminDecideBody, AdminCheckDecisionResponse>(
  "/admin/ocop/decisions/check"
)
export const adminListDecisions = get<AdminListDecisionsQuery, AdminDecisionListResponse>(
  "/admin/ocop/decisions"
)
export const adminReadDecision = get<undefined, AdminDecisionResponse>("/admin/ocop/decisions/:id")

export const adminListStaffRoles = get<undefined, AdminStaffRoleListResponse>(
  "/admin/ocop/staff-roles"
)
export const adminAssignRole = post<AdminAssignRoleBody, AdminStaffRoleResponse>(
  "/admin/ocop/staff-roles"
)
export const adminRemoveRole = post<AdminRemoveRoleBody, AdminStaffRoleListResponse>(
  "/admin/ocop/staff-roles/:id/remove"
)
/** For any staff account: what the desk shows depends on it. */
export const adminReadOwnRoles = get<undefined, AdminOwnRolesResponse>("/admin/ocop/own-roles")

/** Medusa's own address. */
export const adminListStaffUsers = get<{ q?: string; limit: number }, { users: AdminStaffUser[] }>(
  "/admin/users"
)
