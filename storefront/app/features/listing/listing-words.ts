import {
  ERROR_MESSAGES,
  LABEL_FIELD_NAMES,
  LISTING_CHANGE_STATE_NAMES,
  LISTING_HIT_WORDS,
  type ListingChangeRecord,
  type OcopErrorCode,
} from "@ocop/contracts"
import type { LabelField, ListingHit } from "@ocop/rules"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { ListingStep } from "./listing-paths"
import type { ListingMood } from "./state-view"

const MOODS: Record<ListingMood, () => string> = {
  live: () => m.plist_mood_live(),
  hidden: () => m.plist_mood_hidden(),
  paused: () => m.plist_mood_paused(),
  taken_down: () => m.plist_mood_taken_down(),
  returned: () => m.plist_mood_returned(),
  waiting: () => m.plist_mood_waiting(),
  waiting_live: () => m.plist_mood_waiting_live(),
  draft: () => m.plist_mood_draft(),
  draft_live: () => m.plist_mood_draft_live(),
}

export const moodText = (mood: ListingMood): string => MOODS[mood]()

const STEPS: Record<ListingStep, () => string> = {
  anh: () => m.plist_step_photo(),
  ten: () => m.plist_step_name(),
  "khoi-luong": () => m.plist_step_net(),
  gia: () => m.plist_step_offer(),
  nhan: () => m.plist_step_label(),
}

export const stepName = (step: ListingStep): string => STEPS[step]()

export const errorText = (code: OcopErrorCode | undefined): string | undefined =>
  code && ERROR_MESSAGES[code][getLocale()]

const labelOf = (place: string): string | null => {
  const [, field] = place.split("label.")
  // what follows in such a place is a field of the label
  return field ? LABEL_FIELD_NAMES[field as LabelField][getLocale()] : null
}

/** What a rule found, with the words it means or the line of the label that is missing. */
export const hitText = ({ code, words, place }: ListingHit): string => {
  const text = LISTING_HIT_WORDS[code][getLocale()]
  const about = words?.text ?? labelOf(place)
  return about ? m.plist_words({ words: about, text }) : text
}

/** What happened, in a few words. */
export const changeText = ({ kind, state, after }: ListingChangeRecord): string => {
  if (kind === "price") return m.plist_history_price({ price: formatVnd(Number(after.price)) })
  if (kind === "stock") return m.plist_history_stock({ count: String(after.stock) })
  return m.plist_history_content({ state: LISTING_CHANGE_STATE_NAMES[state][getLocale()] })
}
