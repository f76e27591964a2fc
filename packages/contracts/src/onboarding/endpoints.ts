import { del, get, post } from "../http/endpoint"
import type {
  AdminLiftSuspensionBody,
  AdminListApplicationsQuery,
  AdminRefuseApplicationBody,
  AdminSuspendProducerBody,
  AdminVerifyApplicationBody,
  ProducerApplicationBody,
  ProducerDocumentBody,
} from "./requests"
import type {
  AdminApplicationListResponse,
  AdminApplicationResponse,
  AdminSellerResponse,
  ProducerApplicationListResponse,
  ProducerApplicationResponse,
} from "./responses"

const OWN = "/producer/ocop/me/applications"

// Of the signed-in member, without a producer; 404 `application.not_found` for another one's.

export const listOwnApplications = get<undefined, ProducerApplicationListResponse>(OWN)
/** 201; 400 `application.already_open` while one for the same producer is open. */
export const openApplication = post<ProducerApplicationBody, ProducerApplicationResponse>(OWN)
export const readApplication = get<undefined, ProducerApplicationResponse>(`${OWN}/:id`)
/** 400 `application.not_open` for one that is being judged or verified. */
export const changeApplication = post<ProducerApplicationBody, ProducerApplicationResponse>(
  `${OWN}/:id`
)
/** A second paper of a type takes the place of the first. */
export const addPaper = post<ProducerDocumentBody, ProducerApplicationResponse>(
  `${OWN}/:id/documents`
)
export const removePaper = del<ProducerApplicationResponse>(`${OWN}/:id/documents/:document_id`)
/** 400 `application.documents_missing` and the codes of its facts. */
export const submitApplication = post<undefined, ProducerApplicationResponse>(`${OWN}/:id/submit`)
/** Takes an application back that nobody has decided on. */
export const takeBackApplication = post<undefined, ProducerApplicationResponse>(
  `${OWN}/:id/take-back`
)

export const adminListApplications = get<AdminListApplicationsQuery, AdminApplicationListResponse>(
  "/admin/ocop/applications"
)
export const adminReadApplication = get<undefined, AdminApplicationResponse>(
  "/admin/ocop/applications/:id"
)
/** 400 `application.producer_exists` when the register knows the tax code already. */
export const adminVerifyApplication = post<AdminVerifyApplicationBody, AdminApplicationResponse>(
  "/admin/ocop/applications/:id/verify"
)
export const adminRefuseApplication = post<AdminRefuseApplicationBody, AdminApplicationResponse>(
  "/admin/ocop/applications/:id/refuse"
)
/** Takes a verification back; the producer stops selling at once. */
export const adminWithdrawApplication = post<AdminRefuseApplicationBody, AdminApplicationResponse>(
  "/admin/ocop/applications/:id/withdraw"
)
export const ADMIN_DOCUMENT_FILE = "/admin/ocop/applications/:id/documents/:document_id/file"

export const adminReadSeller = get<undefined, AdminSellerResponse>("/admin/ocop/sellers/:id")
/** 400 `suspension.notice_too_short`, `suspension.already`. */
export const adminSuspendProducer = post<AdminSuspendProducerBody, AdminSellerResponse>(
  "/admin/ocop/sellers/:id/suspend"
)
/** 400 `suspension.none` for a producer that is not suspended. */
export const adminLiftSuspension = post<AdminLiftSuspensionBody, AdminSellerResponse>(
  "/admin/ocop/sellers/:id/lift"
)
