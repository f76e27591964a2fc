import {
  LABEL_FIELDS,
  missingLabelFields,
  unitPrice,
  type Label,
  type NetContent,
  type UnitPrice,
} from "@ocop/rules"
import type { StoreGoods } from "@ocop/contracts"
import type { GoodsFacts } from "../modules/goods/facts"
import { priceOf, type PricedVariant } from "./catalogue/prices"

/** A label as it is kept: in the order of the law's fields, so that equal labels are equal. */
export const toLabelEntries = (label: Label): GoodsFacts["label"] =>
  LABEL_FIELDS.flatMap((field) => {
    const value = label[field]
    return value ? [{ field, value }] : []
  })

const toLabel = (entries: GoodsFacts["label"]): Label =>
  Object.fromEntries(entries.map(({ field, value }) => [field, value]))

export const toStoreGoods = (goods: GoodsFacts): StoreGoods => ({
  goods_kind: goods.goods_kind,
  harvest_months: goods.harvest_months,
  label: toLabel(goods.label),
  missing_label_fields: missingLabelFields(goods.goods_kind, toLabel(goods.label)),
  story: goods.story,
  illustrative: goods.illustrative,
})

export const netContentOf = (
  goods: Pick<GoodsFacts, "net_contents"> | null | undefined,
  variantId: string
): NetContent | null =>
  goods?.net_contents.find(({ variant_id }) => variant_id === variantId)?.net_content ?? null

/** Unit price of the variant whose price a card shows. */
export const lowestUnitPrice = (
  variants: readonly (PricedVariant & { id: string })[],
  goods: Pick<GoodsFacts, "net_contents"> | null | undefined
): UnitPrice | null => {
  const priced = variants.flatMap((variant) => {
    const price = priceOf(variant)
    return price === null ? [] : [{ id: variant.id, price }]
  })
  const [cheapest] = priced.sort((a, b) => a.price - b.price || a.id.localeCompare(b.id))
  return cheapest ? unitPrice(cheapest.price, netContentOf(goods, cheapest.id)) : null
}
