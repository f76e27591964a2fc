import type { MarkCounts, ReviewMark } from "@ocop/rules"
import type { OffsetPage, Page } from "../http/paging"

/** Days are YYYY-MM-DD in Vietnam. */
export interface ReviewPhoto {
  id: string
  /** Of the large one, in pixels. */
  width: number
  height: number
}

export interface ReviewAnswer {
  text: string
  answered_on: string
  /** Null for one that was not changed. */
  changed_on: string | null
}

export interface ReviewContent {
  mark: ReviewMark
  /** Plain text with line ends; null for a mark alone. */
  text: string | null
  /** As its writer wants to be called; null for none. */
  author_name: string | null
  changed_on: string | null
  photos: ReviewPhoto[]
  answer: ReviewAnswer | null
}

export interface ReviewHiding {
  /** For everybody to read. */
  reason: string
  hidden_on: string
}

/** A review as everybody sees it: all of it, or why it is hidden. */
export type StoreReview = {
  id: string
  variant_title: string | null
  written_on: string
} & ({ content: ReviewContent; hidden: null } | { content: null; hidden: ReviewHiding })

/** Of shown reviews alone. Marks are no OCOP stars. */
export interface ReviewSummary {
  /** 1 to 5 with one decimal; null while there is none. */
  average: number | null
  count: number
  marks: MarkCounts
}

export interface StoreReviewListResponse extends Page {
  /** Newest first; hidden ones in their place. */
  reviews: StoreReview[]
  summary: ReviewSummary
}

/** A review as its writer has it, hidden or not. */
export interface StoreOwnReview extends ReviewContent {
  id: string
  written_on: string
  hidden: ReviewHiding | null
}

/** A line of an order and what its buyer thinks of it. */
export interface StoreReviewLine {
  line_id: string
  title: string
  variant_title: string | null
  review: StoreOwnReview | null
  /** Last day on which it may be written or changed, that day included; null when it may not. */
  open_until: string | null
}

export interface StoreOrderReviewsResponse {
  lines: StoreReviewLine[]
}

/** What the floor holds of a customer's reviews. */
export interface StoreHeldReview extends StoreOwnReview {
  order_id: string
  product_title: string
}

export type ProducerReview = StoreReview & {
  order_id: string
  order_number: number
  product_title: string
}

export interface ProducerReviewListResponse extends OffsetPage {
  /** Newest first. */
  reviews: ProducerReview[]
  /** Shown ones without an answer, of all pages. */
  unanswered: number
}

export interface ProducerReviewResponse {
  review: ProducerReview
}

/** Also of a hidden one everything, for whoever judges it. */
export interface AdminReview extends StoreOwnReview {
  order_id: string
  order_number: number
  product_id: string
  product_title: string
  producer: { id: string; name: string } | null
}

export const REVIEW_ACTIONS = [
  "written",
  "changed",
  "removed",
  "answered",
  "answer_changed",
  "hidden",
  "shown",
] as const
export type ReviewAction = (typeof REVIEW_ACTIONS)[number]

/** One entry of a review's trail. */
export interface ReviewAct {
  id: string
  action: ReviewAction
  actor: "buyer" | "producer" | "staff"
  actor_name: string | null
  acting_for: string | null
  reason: string | null
  created_at: string
}

export interface AdminReviewListResponse extends OffsetPage {
  /** Newest first. */
  reviews: AdminReview[]
}

export interface AdminReviewResponse {
  review: AdminReview
  /** Oldest first. */
  trail: ReviewAct[]
}
