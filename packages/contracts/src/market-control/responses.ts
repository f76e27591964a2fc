import type { SuspicionGround, SuspicionState } from "@ocop/rules"
import type { OffsetPage } from "../http/paging"
import type { RecordChange } from "../trail/responses"

/** What the holder of a receipt may read: nothing of the reporter, nothing of the file. */
export interface StoreSuspicionReport {
  receipt: string
  state: SuspicionState
  ground: SuspicionGround
  received_on: string
  /** Last day for an answer; null once there is one. */
  due_on: string | null
  /** Day of the last move; null while nothing has been done. */
  moved_on: string | null
  public_reason: string | null
}

export interface StoreSuspicionResponse {
  report: StoreSuspicionReport
}

export interface AdminSuspicionReport {
  id: string
  receipt: string
  state: SuspicionState
  ground: SuspicionGround
  certificate_code: string | null
  product_name: string | null
  place: string
  commune_code: string | null
  commune_name: string | null
  seen_on: string
  lot: string | null
  description: string
  received_on: string
  due_on: string
  overdue: boolean
  moved_on: string | null
  public_reason: string | null
}

export type SuspicionChange = RecordChange<"received" | "moved">

export interface AdminSuspicionListResponse extends OffsetPage {
  reports: AdminSuspicionReport[]
}

/** `reporter` is null for a report without a name and a phone. */
export interface AdminSuspicionResponse {
  report: AdminSuspicionReport
  reporter: { name: string | null; phone: string | null } | null
  changes: SuspicionChange[]
}
