import { accept, refuse, type Result } from "../result"

/** What a change record is about; price and stock are never judged by staff. */
export const LISTING_CHANGE_KINDS = ["created", "content", "price", "stock"] as const
export type ListingChangeKind = (typeof LISTING_CHANGE_KINDS)[number]

export const LISTING_CHANGE_STATES = [
  "draft",
  "waiting",
  "accepted",
  "returned",
  "withdrawn",
] as const
export type ListingChangeState = (typeof LISTING_CHANGE_STATES)[number]

/** Who takes a step. */
export type ListingActor = "producer" | "staff"

type Moves<State extends string> = Readonly<
  Record<State, Readonly<Partial<Record<State, ListingActor>>>>
>

/**
 * Where a change record may go and by whom; a record without moves is at its end. What was returned
 * stays as it was judged: the producer corrects it in a new record.
 */
export const LISTING_CHANGE_MOVES: Moves<ListingChangeState> = {
  draft: { waiting: "producer", withdrawn: "producer" },
  waiting: { accepted: "staff", returned: "staff", withdrawn: "producer" },
  accepted: {},
  returned: {},
  withdrawn: {},
}

export const LISTING_STATES = ["unpublished", "live", "suspended", "taken_down"] as const
export type ListingState = (typeof LISTING_STATES)[number]

/**
 * Where a listing may go and by whom. `suspended` is the producer's own pause; what staff took down
 * only staff bring back.
 */
export const LISTING_MOVES: Moves<ListingState> = {
  unpublished: { live: "staff" },
  live: { suspended: "producer", taken_down: "staff" },
  suspended: { live: "producer", taken_down: "staff" },
  taken_down: { live: "staff" },
}

/** Whether somebody may take a change record to another state. */
export const moveListingChange = (
  from: ListingChangeState,
  to: ListingChangeState,
  actor: ListingActor
): Result<ListingChangeState, "listing.move_not_allowed"> =>
  LISTING_CHANGE_MOVES[from][to] === actor ? accept(to) : refuse("listing.move_not_allowed")

/** Whether somebody may take a listing to another state. */
export const moveListing = (
  from: ListingState,
  to: ListingState,
  actor: ListingActor
): Result<ListingState, "listing.move_not_allowed"> =>
  LISTING_MOVES[from][to] === actor ? accept(to) : refuse("listing.move_not_allowed")

/** Whether a record holds its listing's place for changes: a listing has one such record at most. */
export const isOpenChange = (state: ListingChangeState): boolean =>
  state === "draft" || state === "waiting"

/** Whether buyers see and buy a listing in that state. */
export const isOnSale = (state: ListingState): boolean => state === "live"
