import type {
  AuthorityLevel,
  CertifiedStars,
  CommuneFinding,
  CriteriaEditionId,
  DocumentType,
  DossierFormName,
  DossierForms,
  DossierKind,
  DossierMoveName,
  DossierState,
  StaffRole,
} from "@ocop/rules"
import type { OcopErrorCode } from "../errors/codes"
import type { OffsetPage } from "../http/paging"

/** One dossier in a list. Days are calendar days in Vietnam. */
export interface DossierSummary {
  id: string
  kind: DossierKind
  state: DossierState
  producer_id: string
  producer_name: string
  registered_product_id: string | null
  product_name: string
  product_set: number
  commune_code: string
  commune_name: string
  /** Null until it was submitted. */
  receipt_number: string | null
  submitted_on: string | null
  /** Last day to leave this state; null where no clock runs or its year's holidays are unknown. */
  due_on: string | null
  late: boolean
  state_since: string
  /** Goes up with every change; a move names the one it saw. */
  version: number
}

export interface DossierEvidence {
  id: string
  document_type: DocumentType
  criterion: string | null
  number: string | null
  issuer: string | null
  issued_on: string | null
  expires_on: string | null
  /** Whether it has run out today. */
  expired: boolean
  file_name: string
  mime_type: string
  bytes: number
  sha256: string
}

export interface DossierAnswer {
  criterion: string
  choice: string
  note: string | null
  version: number
}

export interface CommuneReport {
  findings: Record<CommuneFinding, { met: boolean; finding: string }>
  conclusion: string
  letter_number: string
  letter_on: string
  product_number: number
}

export interface DossierDecision {
  id: string
  number: string
  decided_on: string
  authority_level: AuthorityLevel
  authority_name: string
}

/** What was done with a dossier; `actor_name` is null for members of the producer and for a producer's view. */
export interface DossierStep {
  id: string
  action: string
  from_state: DossierState
  to_state: DossierState
  role: "producer" | StaffRole
  actor_id: string | null
  actor_name: string | null
  reason: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  created_at: string
}

/** How the answers stand against the scorecard. */
export interface AnswersScore {
  total: number
  stars: number
  complete: boolean
  unanswered: string[]
}

export interface DossierResponse {
  dossier: DossierSummary & {
    criteria_edition: CriteriaEditionId
    product_code: string | null
    /** The case of the scorecard the producer answers under. */
    case_id: string | null
    certificate_id: string | null
    result: { stars: number; total: number } | null
    late_filing: boolean
  }
  answers: DossierAnswer[]
  evidence: DossierEvidence[]
  /** Document types that are missing or have run out. */
  missing_documents: DocumentType[]
  /** The registration slip and the written parts of the report, as far as they are filled. */
  forms: DossierForms
  missing_forms: DossierFormName[]
  commune_report: CommuneReport | null
  decision: DossierDecision | null
  /** What the reader may do with it now. */
  moves: DossierMoveName[]
  history: DossierStep[]
}

/** For whoever fills it in. */
export interface ProducerDossierResponse extends DossierResponse {
  /**
   * What the floor knows already of forms that were never saved, to begin with. Nothing of it is part of
   * the dossier before the producer has saved it.
   */
  suggested: DossierForms
}

/** What the advisory group found; the newest counts. */
export interface AdvisoryOpinion {
  id: string
  opinion: string
  site_visited_on: string | null
  tests: string | null
  created_at: string
}

/** A dossier as staff see it. */
export interface AdminDossierResponse extends DossierResponse {
  /** Newest first. */
  opinions: AdvisoryOpinion[]
  /** Sample products received; null before the province took it in, and for tourism. */
  samples: number | null
  /** The council session that deals with it. */
  session_id: string | null
}

export interface ProducerDossierListResponse {
  dossiers: DossierSummary[]
}

export interface ProducerAnswerResponse {
  answer: DossierAnswer | null
  score: AnswersScore
}

export interface ProducerFormResponse {
  form: DossierFormName
  missing_forms: DossierFormName[]
}

/** A product of the register and what may be filed for it today. Days are calendar days in Vietnam. */
export interface FilingChoice {
  id: string
  name: string
  product_set: number | null
  /** The one in force today, with the days between which a re-assessment is filed. */
  certificate: {
    stars: CertifiedStars
    last_day: string
    opens_on: string
    closes_on: string
  } | null
  /** Why a dossier of that kind is refused today; null where it is taken. */
  kinds: Record<DossierKind, OcopErrorCode | null>
  /** A dossier of this product that is not at its end. */
  open_dossier_id: string | null
}

export interface ProducerFilingChoicesResponse {
  /** Why the producer may file for nothing at all; null when it may. */
  refused: OcopErrorCode | null
  /** Product sets, 1 to 26, the producer's kind may file for. */
  sets: number[]
  products: FilingChoice[]
}

export interface ProducerEvidenceResponse {
  evidence: DossierEvidence
}

export interface AdminDossierListResponse extends OffsetPage {
  dossiers: DossierSummary[]
}
