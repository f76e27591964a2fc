import type {
  FirstOffer,
  ListingChangeKind,
  ListingChangeState,
  ListingContent,
  ListingContentField,
  ListingHit,
  ListingState,
} from "@ocop/rules"
import type { OffsetPage } from "../http/paging"
import type { TakedownState } from "./requests"

/** One pack of a listing. */
export interface ListingPack {
  variant_id: string
  title: string
  /** Whole đồng, tax included; null: none. */
  price: number | null
  /** Pieces that lie there, those of orders under way among them; null: not counted. */
  stock: number | null
  /** Pieces of orders under way. */
  reserved: number
}

export interface ReturnReason {
  /** Field of the form; null: the listing as a whole. */
  place: string | null
  text: string
}

export interface ProducerListing {
  /** Good in every address; a listing that staff made is known by its product's id as well. */
  id: string
  /** Null until it was accepted once. */
  product_id: string | null
  handle: string | null
  title: string
  thumbnail: string | null
  state: ListingState
  /** Whether buyers see it now: live, its product published and its producer selling. */
  on_sale: boolean
  packs: ListingPack[]
  /** The change that is being written or waits for staff. */
  open_change: { id: string; state: ListingChangeState; submitted_at: string | null } | null
  /** Why the latest change came back; null when none did or it was sent again. */
  returned: ReturnReason[] | null
}

export interface ProducerListingListResponse {
  listings: ProducerListing[]
}

/** A listing as it is being written: the whole of it, with the first offer of a new one. */
export interface ListingDraft extends FirstOffer {
  content: ListingContent
}

/** What happened to a listing, newest first. */
export interface ListingChangeRecord {
  id: string
  kind: ListingChangeKind
  state: ListingChangeState
  before: Record<string, unknown> | null
  after: Record<string, unknown>
  reasons: ReturnReason[] | null
  actor_name: string | null
  decided_by_name: string | null
  submitted_at: string | null
  decided_at: string | null
  created_at: string
}

export interface ProducerListingResponse {
  listing: ProducerListing
  /** What buyers see now; null until the listing was accepted once. */
  live: ListingContent | null
  /** What is being written or waits for staff; else what a new change would begin with. */
  draft: ListingDraft
  /** What the rules find in the draft now. */
  hits: ListingHit[]
  changes: ListingChangeRecord[]
  /** Products of the register this producer has, with the set of each. */
  registered_products: { id: string; name: string; product_set: number | null }[]
}

export interface ListingPhoto {
  /** Of the widest picture; names it in a listing. */
  url: string
  width: number
  height: number
  /** By width in pixels, never wider than what was sent. */
  sizes: { width: number; url: string }[]
}

export interface ProducerPhotoResponse {
  photo: ListingPhoto
}

export interface PricePointRecord {
  variant_id: string
  amount: number
  previous_amount: number | null
  effective_at: string
  source: "producer" | "other"
}

export interface ProducerPriceHistoryResponse {
  prices: PricePointRecord[]
}

export interface AdminListingChange {
  id: string
  listing_id: string
  product_id: string | null
  producer: { id: string; name: string }
  title: string
  kind: ListingChangeKind
  state: ListingChangeState
  hits: ListingHit[]
  submitted_at: string | null
  /** Last day by which the office means to look at it; null once it is decided. */
  due_on: string | null
  overdue: boolean
  decided_at: string | null
}

export interface AdminListingChangeListResponse extends OffsetPage {
  changes: AdminListingChange[]
}

export interface AdminListingChangeResponse {
  change: AdminListingChange & {
    before: ListingContent | null
    after: ListingDraft
    changed_fields: ListingContentField[]
    reasons: ReturnReason[] | null
    note: string | null
    actor_name: string | null
    decided_by_name: string | null
  }
  trail: ListingAct[]
}

export interface ListingAct {
  id: string
  action: string
  actor_id: string
  actor_name: string | null
  reason: string | null
  created_at: string
}

export interface AdminTakedown {
  id: string
  listing_id: string
  product_id: string
  title: string
  producer: { id: string; name: string }
  state: TakedownState
  reason: string
  requested_by: string | null
  requested_at: string
  /** Instant by which the listing must be gone. */
  due_at: string
  overdue: boolean
  done_at: string | null
  ended_at: string | null
  end_reason: string | null
}

export interface AdminTakedownListResponse extends OffsetPage {
  takedowns: AdminTakedown[]
}

export interface AdminTakedownResponse {
  takedown: AdminTakedown
  trail: ListingAct[]
}
