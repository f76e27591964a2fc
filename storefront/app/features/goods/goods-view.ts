import {
  GOODS_KIND_NAMES,
  LABEL_FIELD_NAMES,
  NET_UNIT_NAMES,
  type Language,
  type StoreGoods,
  type StoreProduct,
} from "@ocop/contracts"
import { HEALTH_FOOD_NOTICES, labelLines, type NetContent } from "@ocop/rules"
import { formatNumber } from "../../lib/dates"

export interface LabelRow {
  key: string
  name: string
  /** Null: the law wants it on the label and nobody has stated it. */
  value: string | null
}

/** "250 g"; 1,000 and more as kilograms or litres, as packs are named. */
export const netContentText = ({ value, unit }: NetContent, language: Language): string => {
  const large = { g: "kg", ml: language === "vi" ? "lít" : "l", piece: null }[unit]
  return large && value >= 1000
    ? `${formatNumber(value / 1000, language)} ${large}`
    : `${formatNumber(value, language)} ${NET_UNIT_NAMES[unit][language]}`
}

/** "250 g; 500 g": every content once, the smallest first. */
export const netContentsText = (
  variants: StoreProduct["variants"],
  language: Language
): string | null => {
  const contents = variants.flatMap(({ net_content }) => net_content ?? [])
  const texts = contents
    .sort((a, b) => a.value - b.value)
    .map((content) => netContentText(content, language))
  return [...new Set(texts)].join("; ") || null
}

/** Who answers for the goods, with the address, as a label names them. */
const responsibleText = ({ producer, origin }: Pick<StoreProduct, "producer" | "origin">) => {
  const { commune } = origin
  const place = producer?.address ?? (commune && `${commune.name}, ${commune.province.name}`)
  return [producer?.name, place].filter(Boolean).join(", ") || null
}

type Labelled = Pick<StoreProduct, "title" | "producer" | "origin" | "variants"> & {
  goods: StoreGoods
}

export interface LabelWords {
  name: string
  kind: string
  responsible: string
  net: string
}

/** The label of the goods, compulsory lines first; those nobody has stated are there, empty. */
export const toLabelRows = (
  { goods, ...product }: Labelled,
  words: LabelWords,
  language: Language
): LabelRow[] => [
  { key: "name", name: words.name, value: product.title },
  { key: "kind", name: words.kind, value: GOODS_KIND_NAMES[goods.goods_kind][language] },
  { key: "responsible", name: words.responsible, value: responsibleText(product) },
  { key: "net", name: words.net, value: netContentsText(product.variants, language) },
  ...labelLines(goods.goods_kind, goods.label).map(({ field, value }) => ({
    key: field,
    name: LABEL_FIELD_NAMES[field][language],
    value,
  })),
]

/** Sentences such goods must carry word for word, in Vietnamese on every page. */
export const noticesOf = ({ goods_kind }: StoreGoods): readonly string[] =>
  goods_kind === "health_food" ? HEALTH_FOOD_NOTICES : []

/** "tháng 2–5", "tháng 10–1" over the new year; null: all year. */
export const seasonRanges = (months: readonly number[]): [number, number][] => {
  const has = (month: number) => months.includes(month)
  const before = (month: number) => (month === 1 ? 12 : month - 1)
  const after = (month: number) => (month === 12 ? 1 : month + 1)
  if (!months.length || months.length === 12) return []
  return months
    .filter((month) => !has(before(month)))
    .map((first) => {
      let last = first
      while (has(after(last))) last = after(last)
      return [first, last]
    })
}
