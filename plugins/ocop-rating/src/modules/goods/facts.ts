import type { GoodsKind, LabelField, NetContent } from "@ocop/rules"

/**
 * What can be said of the goods behind one listing. Lists, not records: Medusa merges a record into
 * the stored one, so that nothing could be taken out of it.
 */
export interface GoodsFacts {
  product_id: string
  goods_kind: GoodsKind
  net_contents: { variant_id: string; net_content: NetContent }[]
  harvest_months: number[]
  label: { field: LabelField; value: string }[]
  story: string | null
  illustrative: boolean
}
