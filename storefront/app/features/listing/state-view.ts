import type { ProducerListing } from "@ocop/contracts"

/** What a listing is to its producer, in the order it matters. */
export type ListingMood =
  | "taken_down"
  | "returned"
  | "waiting"
  | "waiting_live"
  | "draft"
  | "draft_live"
  | "paused"
  | "hidden"
  | "live"

const WAITING = { false: "waiting", true: "waiting_live" } as const
const DRAFT = { false: "draft", true: "draft_live" } as const

/** The one sentence a producer reads about a listing. */
export const moodOf = ({
  state,
  on_sale,
  open_change,
  returned,
}: Pick<ProducerListing, "state" | "on_sale" | "open_change" | "returned">): ListingMood => {
  if (state === "taken_down") return "taken_down"
  if (returned) return "returned"
  const isLive = String(state === "live") as "true" | "false"
  if (open_change?.state === "waiting") return WAITING[isLive]
  if (open_change || state === "unpublished") return DRAFT[isLive]
  if (state === "suspended") return "paused"
  return on_sale ? "live" : "hidden"
}
