import type {
  ComplaintAct,
  ComplaintActor,
  ComplaintOutcome,
  ComplaintState,
  ComplaintSubject,
  QuestionActor,
  QuestionState,
} from "@ocop/rules"
import type { OffsetPage } from "../http/paging"

/** What a thread is about; a product that is gone keeps its name alone. */
export type QuestionAbout =
  | { kind: "product"; title: string; handle: string }
  | { kind: "order"; order_id: string; order_number: number }

export interface QuestionMessage {
  actor: QuestionActor
  text: string
  at: string
}

/** A thread between one buyer and one producer, which nobody else reads; messages oldest first. */
export interface StoreQuestion {
  id: string
  state: QuestionState
  about: QuestionAbout
  producer: { id: string; handle: string; name: string } | null
  messages: QuestionMessage[]
  last_at: string
}

/** Null where nothing has been asked yet. */
export interface StoreQuestionResponse {
  question: StoreQuestion | null
}

export interface StoreQuestionListResponse extends OffsetPage {
  questions: StoreQuestion[]
}

export interface ProducerQuestionMessage extends QuestionMessage {
  /** Who wrote for the producer; null for the buyer. */
  actor_name: string | null
  acting_for: string | null
}

export interface ProducerQuestion extends Omit<StoreQuestion, "messages" | "producer"> {
  /** Name of the buyer; null once it is erased. */
  asker: string | null
  messages: ProducerQuestionMessage[]
}

export interface ProducerQuestionResponse {
  question: ProducerQuestion
}

/** Unanswered ones first, those that wait longest before the others. */
export interface ProducerQuestionListResponse extends OffsetPage {
  questions: ProducerQuestion[]
  waiting: number
}

/** One entry of a complaint's trail, which everybody in it reads. */
export interface ComplaintEntry {
  act: ComplaintAct | "open"
  state: ComplaintState
  actor: ComplaintActor
  text: string | null
  at: string
}

/** Days are calendar days in Vietnam, each included. */
export interface StoreComplaint {
  id: string
  order_id: string
  order_number: number
  subject: ComplaintSubject
  text: string
  photos: number
  is_priority: boolean
  state: ComplaintState
  complained_on: string
  /** Last day of the first answer, the seller's or else the floor's. */
  reply_on: string
  /** Last day on which the seller takes the request up; null where it is no party. */
  take_up_on: string | null
  settle_on: string
  /** Null until the floor has decided. */
  outcome: ComplaintOutcome | null
  entries: ComplaintEntry[]
  /** What whoever asks may do now. */
  may: ComplaintAct[]
}

export interface StoreComplaintResponse {
  complaint: StoreComplaint
}

/** Newest first. */
export interface StoreComplaintListResponse {
  complaints: StoreComplaint[]
}

/** Of all orders of one customer, newest first. */
export interface StoreOwnComplaintListResponse extends OffsetPage {
  complaints: StoreComplaint[]
}

export interface NamedComplaintEntry extends ComplaintEntry {
  actor_name: string | null
  acting_for: string | null
}

export interface ProducerComplaint extends StoreComplaint {
  entries: NamedComplaintEntry[]
  is_reply_late: boolean
  is_settling_late: boolean
}

export interface ProducerComplaintResponse {
  complaint: ProducerComplaint
}

export interface ProducerComplaintListResponse extends OffsetPage {
  complaints: ProducerComplaint[]
  /** Of all, how many wait for the producer. */
  waiting: number
}

export interface AdminComplaint extends ProducerComplaint {
  producer: { id: string; name: string; phone: string | null } | null
  /** Whom to call; null once it is erased. */
  buyer: { name: string; phone: string | null; email: string | null } | null
}

export interface AdminComplaintResponse {
  complaint: AdminComplaint
}

/** With the floor first; in it those to be served first, then by the day they are to be settled on. */
export interface AdminComplaintListResponse extends OffsetPage {
  complaints: AdminComplaint[]
}

/** A photo as the export of one's own data holds it. */
export type PhotoInBase64 = string

export interface OwnReturnData {
  order_id: string
  reason: string
  description: string
  state: string
  requested_on: string
  decision: string | null
  photos: PhotoInBase64[]
}

export interface OwnComplaintData extends Omit<StoreComplaint, "photos" | "may"> {
  photos: PhotoInBase64[]
}
