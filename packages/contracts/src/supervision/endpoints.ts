import { get, post } from "../http/endpoint"
import type {
  AdminDecideRevocationBody,
  AdminListRenewalsQuery,
  AdminListRevocationsQuery,
  AdminNotifyRevocationBody,
  AdminOpenRevocationBody,
  ProducerExplainRevocationBody,
  ProducerRevocationFileQuery,
  RevocationFileQuery,
} from "./requests"
import type {
  AdminRenewalListResponse,
  AdminRevocationListResponse,
  AdminRevocationResponse,
  ProducerRenewalListResponse,
  ProducerRevocationListResponse,
  ProducerRevocationResponse,
} from "./responses"

const CASES = "/admin/ocop/revocation-cases"
const OWN = "/producer/ocop/revocation-cases"

export const adminListRenewals = get<AdminListRenewalsQuery, AdminRenewalListResponse>(
  "/admin/ocop/renewals"
)
/** Certificates of the producer that end within 180 days. */
export const producerListRenewals = get<undefined, ProducerRenewalListResponse>(
  "/producer/ocop/renewals"
)

export const adminListRevocations = get<AdminListRevocationsQuery, AdminRevocationListResponse>(
  CASES
)
export const adminOpenRevocation = post<AdminOpenRevocationBody, AdminRevocationResponse>(CASES)
export const adminReadRevocation = get<undefined, AdminRevocationResponse>(`${CASES}/:id`)
/** The body is the file itself; the same file is kept once. */
export const adminAddRevocationFile = post<Blob, AdminRevocationResponse, RevocationFileQuery>(
  `${CASES}/:id/files`
)
export const adminReadRevocationFile = get<undefined, Blob>(`${CASES}/:id/files/:file_id`)
export const adminNotifyRevocation = post<AdminNotifyRevocationBody, AdminRevocationResponse>(
  `${CASES}/:id/notify`
)
export const adminDecideRevocation = post<AdminDecideRevocationBody, AdminRevocationResponse>(
  `${CASES}/:id/decide`
)

export const producerListRevocations = get<undefined, ProducerRevocationListResponse>(OWN)
/** 404 before the notice and for a case of another producer. */
export const producerReadRevocation = get<undefined, ProducerRevocationResponse>(`${OWN}/:id`)
/** The body is the file itself, taken while an explanation can be given; the same file is kept once. */
export const producerAddRevocationFile = post<
  Blob,
  ProducerRevocationResponse,
  ProducerRevocationFileQuery
>(`${OWN}/:id/files`)
export const producerReadRevocationFile = get<undefined, Blob>(`${OWN}/:id/files/:file_id`)
export const producerExplainRevocation = post<
  ProducerExplainRevocationBody,
  ProducerRevocationResponse
>(`${OWN}/:id/explain`)
