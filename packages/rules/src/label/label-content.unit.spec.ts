import { GOODS_KINDS, LABEL_FIELDS, type GoodsKind } from "../law/label-content"
import { likelyGoodsKind } from "./goods-kind"
import {
  compulsoryLabelFields,
  isBatchField,
  labelLines,
  missingLabelFields,
} from "./label-content"

it.each<[GoodsKind, string]>([
  ["fresh_food", "origin"],
  ["staple", "origin, warnings"],
  ["food", "origin, ingredients, usage, storage, warnings"],
  ["drink", "origin, ingredients, usage, storage, warnings"],
  ["alcohol", "origin, ethanol_percent, warnings"],
  ["health_food", "origin, ingredients, benefits, target_users, usage, storage, warnings"],
  ["cosmetic", "origin, ingredients, usage, warnings"],
  ["medicinal_herb", "origin, ingredients, usage, storage, warnings"],
  ["handicraft", "origin, materials, specifications, usage, warnings"],
  ["textile", "origin, materials, specifications, usage, warnings"],
  ["ornamental", "origin"],
  ["service", ""],
])("a label of %s states %s", (kind, fields) => {
  expect(compulsoryLabelFields(kind).join(", ")).toBe(fields)
})

it("never demands a fact of one batch", () => {
  for (const kind of GOODS_KINDS)
    expect(compulsoryLabelFields(kind).filter(isBatchField)).toEqual([])
  expect(LABEL_FIELDS.filter(isBatchField)).toEqual(["manufactured_on", "expires_on", "lot"])
})

it("says what is missing; blanks state nothing", () => {
  const label = { origin: "Việt Nam", ethanol_percent: "  " }
  expect(missingLabelFields("alcohol", label)).toEqual(["ethanol_percent", "warnings"])
})

it("shows compulsory lines, stated or not, before whatever else is stated", () => {
  expect(labelLines("staple", { warnings: "Không", lot: "A1", usage: "Nấu chín" })).toEqual([
    { field: "origin", value: null, compulsory: true },
    { field: "warnings", value: "Không", compulsory: true },
    { field: "usage", value: "Nấu chín", compulsory: false },
    { field: "lot", value: "A1", compulsory: false },
  ])
})

it.each<[number | null, GoodsKind]>([
  [1, "fresh_food"],
  [3, "staple"],
  [9, "food"],
  [14, "alcohol"],
  [17, "drink"],
  [18, "health_food"],
  [19, "cosmetic"],
  [20, "medicinal_herb"],
  [21, "handicraft"],
  [22, "textile"],
  [24, "ornamental"],
  [26, "service"],
  [null, "food"],
])("goods of set %s are most likely %s", (set, kind) => {
  expect(likelyGoodsKind(set)).toBe(kind)
})
