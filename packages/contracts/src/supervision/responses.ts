import type {
  DossierState,
  RenewalReminderDays,
  RenewalStage,
  RevocationGround,
  RevocationState,
} from "@ocop/rules"
import type { AdminCertificate } from "../certification/responses"
import type { OffsetPage } from "../http/paging"
import type { RecordChange } from "../trail/responses"

export interface RenewalReminder {
  /** Days before the end for which it was sent. */
  days: RenewalReminderDays
  sent_on: string
}

/** A certificate in force on its way to the next. */
export interface Renewal {
  certificate_id: string
  product_name: string
  last_day: string
  stage: RenewalStage
  opens_on: string
  closes_on: string
  /** The dossier that is on its way for it; null when none is. */
  dossier: { id: string; state: DossierState } | null
}

export interface AdminRenewal extends Renewal {
  certificate: AdminCertificate
  reminders: RenewalReminder[]
}

export interface AdminRenewalListResponse extends OffsetPage {
  renewals: AdminRenewal[]
  /** How many end in each month of the year to come, months without any left out. */
  months: { month: string; count: number }[]
}

export interface ProducerRenewalListResponse {
  renewals: Renewal[]
}

export interface RevocationFile {
  id: string
  /** Staff prove the finding, the producer its explanation. */
  by: "staff" | "producer"
  file_name: string
  mime_type: string
  bytes: number
  added_on: string
}

/** A case about taking a mark away, from the finding to the decision. */
export interface RevocationCase {
  id: string
  version: number
  state: RevocationState
  certificate_id: string
  product_name: string
  producer: { id: string; name: string }
  stars: number
  ground: RevocationGround
  finding: string
  found_on: string
  /** Last of the fifteen days. */
  due_on: string
  late: boolean
  notice_number: string | null
  notified_on: string | null
  explain_until: string | null
  explanation: string | null
  explained_on: string | null
  decision_number: string | null
  authority_name: string | null
  decided_on: string | null
  /** First day without the mark; null unless revoked. */
  revoked_on: string | null
  decision_note: string | null
}

export type RevocationChange = RecordChange<
  "opened" | "evidence_added" | "answer_file_added" | "notify" | "explain" | "revoke" | "dismiss"
>

export interface AdminRevocationListResponse extends OffsetPage {
  cases: RevocationCase[]
}

export interface AdminRevocationResponse {
  case: RevocationCase
  files: RevocationFile[]
  changes: RevocationChange[]
}

/** What the producer sees from the notice on. */
export interface ProducerRevocationResponse {
  case: RevocationCase
  files: RevocationFile[]
}

export interface ProducerRevocationListResponse {
  cases: RevocationCase[]
}
