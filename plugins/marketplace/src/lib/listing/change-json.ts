import type { ListingDraft, ReturnReason } from "@ocop/contracts"
import type { ListingContent, ListingHit } from "@ocop/rules"
import type { ListingChangeRow } from "../../modules/listing/service"

/**
 * Columns of JSON hold lists, even of one: Medusa merges a record into the stored one, so that a
 * line of a label could never be taken out again.
 */
export const inList = <Value>(value: Value | null): Value[] | null => value && [value]

const one = (column: unknown): unknown => (Array.isArray(column) ? (column[0] ?? null) : null)

/** What a change of the kinds "created" and "content" holds. */
export const draftOf = ({ after }: ListingChangeRow): ListingDraft => one(after) as ListingDraft

export const liveBefore = ({ before }: ListingChangeRow): ListingContent | null =>
  one(before) as ListingContent | null

export const recordOf = (column: unknown) => one(column) as Record<string, unknown> | null

export const hitsOf = ({ hits }: ListingChangeRow): ListingHit[] =>
  (hits as unknown as ListingHit[] | null) ?? []

export const reasonsOf = ({ reasons }: ListingChangeRow): ReturnReason[] | null =>
  reasons as unknown as ReturnReason[] | null
