import type { Label } from "../label/label-content"
import type { GoodsKind, LabelField } from "../law/label-content"
import type { NetContent } from "../money/unit-price"

/** Everything of a listing that staff look at before buyers do. */
export interface ListingContent {
  title: string
  description: string | null
  goods_kind: GoodsKind
  /** Number 1–26; null where nobody has said it. */
  product_set: number | null
  /** Product of the register this is; null: none, so no stars either. */
  registered_product_id: string | null
  /** Of the single pack; null for a listing with several packs. */
  net_content: NetContent | null
  /** Grams with the wrapping, for the carrier. */
  weight_grams: number | null
  label: Label
  /** Ids of pictures, the first is the one on cards. */
  photos: string[]
}

export const LISTING_CONTENT_FIELDS = [
  "title",
  "description",
  "goods_kind",
  "product_set",
  "registered_product_id",
  "net_content",
  "weight_grams",
  "label",
  "photos",
] as const satisfies readonly (keyof ListingContent)[]
export type ListingContentField = (typeof LISTING_CONTENT_FIELDS)[number]

/** Everything a producer can change, and whether it applies at once or goes to staff first. */
export const LISTING_FIELD_RISK: Readonly<
  Record<ListingContentField | "price" | "stock", "at_once" | "review">
> = {
  title: "review",
  description: "review",
  goods_kind: "review",
  product_set: "review",
  registered_product_id: "review",
  net_content: "review",
  weight_grams: "review",
  label: "review",
  photos: "review",
  price: "at_once",
  stock: "at_once",
}

/** Where in a listing something stands. */
export type ListingPlace = ListingContentField | `label.${LabelField}` | "price" | "stock"

const sorted = (value: unknown): unknown =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** Fields in which two versions of a listing differ, in the order of the form; all when there was none. */
export const changedListingFields = (
  before: ListingContent | null,
  after: ListingContent
): ListingContentField[] =>
  LISTING_CONTENT_FIELDS.filter((field) => !before || !isSame(before[field], after[field]))
