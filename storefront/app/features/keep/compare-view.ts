import {
  GOODS_KIND_NAMES,
  LABEL_FIELD_NAMES,
  PRODUCER_KIND_NAMES,
  type Language,
  type StoreProduct,
} from "@ocop/contracts"
import { LABEL_FIELDS, isBatchField } from "@ocop/rules"
import { formatVnd } from "../../lib/format"
import { netContentsText, seasonRanges } from "../goods/goods-view"
import { toOriginView } from "../locality/origin-view"

export const MOST_COMPARED = 4

export interface CompareRow {
  key: string
  name: string
  /** One for each product; null where it is not known. */
  values: (string | null)[]
}

export interface CompareWords {
  price: string
  unit_price: string
  stock: string
  in_stock: string
  sold_out: string
  producer: string
  origin: string
  former: string
  kind: string
  net: string
  season: string
  all_year: string
  unit(price: NonNullable<StoreProduct["unit_price"]>): string
  months(range: [number, number]): string
}

type ValueOf = (product: StoreProduct) => string | null

const seasonOf = ({ goods }: StoreProduct, words: CompareWords): string | null => {
  if (!goods) return null
  return seasonRanges(goods.harvest_months).map(words.months).join("; ") || words.all_year
}

const producerOf = ({ producer }: StoreProduct, language: Language): string | null =>
  producer &&
  [producer.name, producer.kind && PRODUCER_KIND_NAMES[producer.kind][language]]
    .filter(Boolean)
    .join(" · ")

const valuesOf = (words: CompareWords, language: Language): [string, string, ValueOf][] => [
  ["price", words.price, ({ price }) => (price === null ? null : formatVnd(price))],
  ["unit_price", words.unit_price, ({ unit_price }) => unit_price && words.unit(unit_price)],
  ["net", words.net, ({ variants }) => netContentsText(variants, language)],
  ["stock", words.stock, ({ in_stock }) => (in_stock ? words.in_stock : words.sold_out)],
  ["producer", words.producer, (product) => producerOf(product, language)],
  ["origin", words.origin, ({ origin }) => toOriginView(origin).today?.name ?? null],
  ["former", words.former, ({ origin }) => toOriginView(origin).former],
  ["kind", words.kind, ({ goods }) => goods && GOODS_KIND_NAMES[goods.goods_kind][language]],
  ["season", words.season, (product) => seasonOf(product, words)],
  ...LABEL_FIELDS.filter((field) => !isBatchField(field)).map(
    (field): [string, string, ValueOf] => [
      field,
      LABEL_FIELD_NAMES[field][language],
      ({ goods }) => goods?.label[field] ?? null,
    ]
  ),
]

/** Facts side by side; a line about which nothing is known of any product is left out. */
export const toCompareRows = (
  products: readonly StoreProduct[],
  words: CompareWords,
  language: Language
): CompareRow[] =>
  valuesOf(words, language)
    .map(([key, name, valueOf]) => ({ key, name, values: products.map(valueOf) }))
    .filter(({ values }) => values.some((value) => value !== null))
