import type { GoodsKind, Label, LabelField, NetContent } from "@ocop/rules"

/** What the goods behind a listing are, apart from price and certificate. */
export interface StoreGoods {
  goods_kind: GoodsKind
  /** Months 1–12 in order; empty: all year. */
  harvest_months: number[]
  label: Label
  /** Compulsory by the kind of goods and not stated. */
  missing_label_fields: LabelField[]
  story: string | null
  /** True where the demonstration made it up. */
  illustrative: boolean
}

export interface AdminGoods extends StoreGoods {
  net_contents: { variant_id: string; net_content: NetContent }[]
}

export interface GoodsChange {
  id: string
  action: "created" | "updated"
  actor_id: string
  actor_name: string | null
  reason: string
  before: Record<string, unknown> | null
  after: Record<string, unknown>
  created_at: string
}

export interface AdminGoodsResponse {
  product_id: string
  /** Null until somebody enters it. */
  goods: AdminGoods | null
  changes: GoodsChange[]
}
