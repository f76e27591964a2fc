import { HEALTH_FOOD_NOTICES } from "../law/label-content"
import { missingLabelFields } from "../label/label-content"
import { claimsIn, type Claim, type ClaimCode } from "./claims"
import type { ListingContent, ListingPlace } from "./content"
import { findPhrase, wordsOf } from "./words"

export const LISTING_HIT_CODES = [
  "superlative",
  "medicine",
  "contact",
  "stars_in_text",
  "alcohol_promoted",
  "alcohol",
  "alcohol_kind_doubtful",
  "label_missing",
  "health_notice_missing",
  "photo_missing",
  "net_content_missing",
  "title_missing",
  "price_missing",
  "stock_missing",
] as const
export type ListingHitCode = (typeof LISTING_HIT_CODES)[number]

/** `blocks`: cannot be sent; `look`: staff decide. */
export type HitSeverity = "blocks" | "look"

/** Something about a listing that staff or the producer should look at. */
export interface ListingHit {
  code: ListingHitCode
  place: ListingPlace
  severity: HitSeverity
  /** The words as they stand in the text, and where; null when something is missing. */
  words: { text: string; from: number; to: number } | null
}

/** Product sets of alcoholic drinks. Annex I of Quyết định 26/2026/QĐ-TTg. */
export const ALCOHOL_SETS: readonly number[] = [14, 15]

/**
 * Whether goods are alcohol: sold to adults alone and never promoted.
 *
 * @law alcohol-never-promoted
 */
export const isAlcohol = (kind: ListingContent["goods_kind"] | null, set: number | null): boolean =>
  kind === "alcohol" || (set !== null && ALCOHOL_SETS.includes(set))

const SEVERITY: Readonly<Record<ClaimCode, HitSeverity>> = {
  superlative: "look",
  medicine: "blocks",
  contact: "blocks",
  stars_in_text: "blocks",
  alcohol_promoted: "blocks",
}

const textsOf = ({ title, description, label }: ListingContent): [ListingPlace, string][] => [
  ["title", title],
  ["description", description ?? ""],
  ...Object.entries(label).map(([field, value]): [ListingPlace, string] => [
    // the keys of a label are its fields
    `label.${field}` as ListingPlace,
    value,
  ]),
]

const toHit = (place: ListingPlace, text: string, claim: Claim): ListingHit => ({
  code: claim.code,
  place,
  severity: claim.negated ? "look" : SEVERITY[claim.code],
  words: { text: text.slice(claim.from, claim.to), from: claim.from, to: claim.to },
})

const absent = (code: ListingHitCode, place: ListingPlace): ListingHit => ({
  code,
  place,
  severity: "blocks",
  words: null,
})

const absentHits = (content: ListingContent, isSinglePack: boolean): ListingHit[] => {
  const { goods_kind: kind, label, photos, net_content, title } = content
  const notices = HEALTH_FOOD_NOTICES.every((notice) => label.warnings?.includes(notice))
  return [
    ...(title.trim() ? [] : [absent("title_missing", "title")]),
    ...(photos.length ? [] : [absent("photo_missing", "photos")]),
    ...(isSinglePack && kind !== "service" && !net_content
      ? [absent("net_content_missing", "net_content")]
      : []),
    ...missingLabelFields(kind, label).map((field) => absent("label_missing", `label.${field}`)),
    ...(kind === "health_food" && label.warnings && !notices
      ? [absent("health_notice_missing", "label.warnings")]
      : []),
  ]
}

const alcoholHits = (content: ListingContent): ListingHit[] => {
  const look = { severity: "look", words: null } as const
  if (isAlcohol(content.goods_kind, content.product_set))
    return [{ code: "alcohol", place: "goods_kind", ...look }]
  return findPhrase(wordsOf(content.title), "rượu").length
    ? [{ code: "alcohol_kind_doubtful", place: "title", ...look }]
    : []
}

/**
 * Everything the rules find in a listing, in the order of the form's fields: what blocks and what
 * staff should look at. Promotions are a hit for alcohol alone.
 *
 * @param isSinglePack false for a listing whose packs were made by staff
 * @law listing-rules
 */
export const listingHits = (content: ListingContent, isSinglePack = true): ListingHit[] => {
  const alcohol = isAlcohol(content.goods_kind, content.product_set)
  const claims = textsOf(content).flatMap(([place, text]) =>
    claimsIn(text)
      .filter(({ code }) => code !== "alcohol_promoted" || alcohol)
      .map((claim) => toHit(place, text, claim))
  )
  return [...claims, ...alcoholHits(content), ...absentHits(content, isSinglePack)]
}

/** What a listing that was never on sale is to be offered at first; null where nobody has said it. */
export interface FirstOffer {
  /** Whole đồng, tax included. */
  price: number | null
  /** Pieces. */
  stock: number | null
}

/** A new listing says its price and how many there are. */
export const firstOfferHits = ({ price, stock }: FirstOffer): ListingHit[] => [
  ...(price === null ? [absent("price_missing", "price")] : []),
  ...(stock === null ? [absent("stock_missing", "stock")] : []),
]

/** Whether nothing among the hits keeps the listing from being sent to staff. */
export const canBeSent = (hits: readonly ListingHit[]): boolean =>
  hits.every(({ severity }) => severity !== "blocks")
