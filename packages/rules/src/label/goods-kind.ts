import type { GoodsKind } from "../law/label-content"

const KIND_OF_SET: Readonly<Record<number, GoodsKind>> = {
  1: "fresh_food",
  2: "fresh_food",
  3: "staple",
  14: "alcohol",
  15: "alcohol",
  16: "drink",
  17: "drink",
  18: "health_food",
  19: "cosmetic",
  20: "medicinal_herb",
  21: "handicraft",
  22: "textile",
  23: "ornamental",
  24: "ornamental",
  25: "ornamental",
  26: "service",
}

/** The kind most goods of a product set are: a proposal for the form, never a judgement. */
export const likelyGoodsKind = (productSet: number | null): GoodsKind =>
  KIND_OF_SET[productSet ?? 0] ?? "food"
