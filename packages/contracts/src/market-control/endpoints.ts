import { get, post } from "../http/endpoint"
import type {
  AdminListSuspicionsQuery,
  AdminMoveSuspicionBody,
  StoreReportSuspicionBody,
} from "./requests"
import type {
  AdminSuspicionListResponse,
  AdminSuspicionResponse,
  StoreSuspicionResponse,
} from "./responses"

/**
 * 201 for a new report; 200 with the same receipt for the same words sent again within ten minutes;
 * 429 `request.too_many_attempts` after many reports from one address.
 */
export const reportSuspicion = post<StoreReportSuspicionBody, StoreSuspicionResponse>(
  "/store/ocop/suspicion-reports"
)

/** 404 `suspicion.not_found` for a receipt that nobody was given. */
export const readSuspicion = get<undefined, StoreSuspicionResponse>(
  "/store/ocop/suspicion-reports/:receipt"
)

export const adminListSuspicions = get<AdminListSuspicionsQuery, AdminSuspicionListResponse>(
  "/admin/ocop/suspicion-reports"
)
export const adminReadSuspicion = get<undefined, AdminSuspicionResponse>(
  "/admin/ocop/suspicion-reports/:id"
)
export const adminMoveSuspicion = post<AdminMoveSuspicionBody, AdminSuspicionResponse>(
  "/admin/ocop/suspicion-reports/:id/move"
)
