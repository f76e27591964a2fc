import {
  SUSPICION_STATE_NAMES,
  type ApplicationChange,
  type CertificateChange,
  type Language,
  type ListingAct,
  type ProducerChange,
  type RevocationChange,
  type SellerChange,
  type SuspicionChange,
} from "@ocop/contracts"
import { formatDay, formatInstant } from "./format"

type SellerAct = Omit<SellerChange, "action"> & {
  action: Exclude<SellerChange["action"], "withdrawn"> | "verification_withdrawn"
}

/** Acts on a listing or an application say what happened; what changed stands in the record they belong to. */
export type Act = (ListingAct | ApplicationChange | SellerAct | RevocationChange) & {
  before: null
  after: null
}

export type Change = CertificateChange | ProducerChange | SuspicionChange | Act

export interface Difference {
  field: string
  before: string
  after: string
}

export interface ChangeView {
  id: string
  action: Change["action"]
  when: string
  /** Null when nobody with a name acted: the seed, the command line, the public. */
  actor: string | null
  byPublic: boolean
  reason: string | null
  differences: Difference[]
}

/** Columns that say how a row is kept, not what it says. */
const HIDDEN = new Set(["id", "created_at", "updated_at", "deleted_at", "search_name", "handle"])
const DAY = /^\d{4}-\d{2}-\d{2}$/

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = SUSPICION_STATE_NAMES

/** Those who act without a name: the seed, the command line, the public. */
const NAMELESS = new Set(["system", "public"])

/** Of the columns of trails only a report's state has names; a certificate's is not stored. */
const named = (field: string, value: unknown, language: Language): unknown =>
  field === "state" && typeof value === "string" ? (NAMES[value]?.[language] ?? value) : value

const show = (value: unknown, language: Language): string => {
  if (value === null || value === undefined || value === "") return "–"
  if (typeof value === "string" && DAY.test(value)) return formatDay(value, language)
  return typeof value === "object" ? JSON.stringify(value) : String(value)
}

const differencesOf = ({ before, after }: Change, language: Language): Difference[] =>
  before && after
    ? Object.keys(after)
        .filter((field) => !HIDDEN.has(field))
        .map((field) => ({
          field,
          before: show(named(field, before[field], language), language),
          after: show(named(field, after[field], language), language),
        }))
        .filter((difference) => difference.before !== difference.after)
    : []

export const changeView = (change: Change, language: Language): ChangeView => ({
  id: change.id,
  action: change.action,
  when: formatInstant(change.created_at, language),
  actor: NAMELESS.has(change.actor_id) ? null : (change.actor_name ?? change.actor_id),
  byPublic: change.actor_id === "public",
  reason: change.reason,
  differences: differencesOf(change, language),
})

/** The trail as it is read: what happened last comes first. */
export const trailView = (changes: Change[], language: Language): ChangeView[] =>
  changes.map((change) => changeView(change, language)).reverse()
