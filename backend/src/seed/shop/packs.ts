import { foldVietnamese, type NetContent } from "@ocop/rules"

/** A way a product is packed; `share` is its price in parts of the smallest pack's. */
export interface Pack {
  title: string
  share: number
  /** With its wrapping, for the carrier. */
  weightGrams: number
  net: NetContent
}

/** Packs of a set and the range of the smallest one's price in whole đồng: chosen by us, plausible. */
export interface Offer {
  packs: readonly Pack[]
  least: number
  most: number
}

const pack = (title: string, share: number, weightGrams: number, net: NetContent): Pack => ({
  title,
  share,
  weightGrams,
  net,
})

const g = (value: number): NetContent => ({ value, unit: "g" })
const ml = (value: number): NetContent => ({ value, unit: "ml" })
const pieces = (value: number): NetContent => ({ value, unit: "piece" })

const DRY = [
  pack("250 g", 1, 300, g(250)),
  pack("500 g", 1.9, 560, g(500)),
  pack("1 kg", 3.6, 1100, g(1000)),
]
const LIQUID = [
  pack("250 ml", 1, 400, ml(250)),
  pack("500 ml", 1.85, 800, ml(500)),
  pack("1 lít", 3.5, 1500, ml(1000)),
]
const FRESH = [pack("500 g", 1, 520, g(500)), pack("1 kg", 1.95, 1050, g(1000))]
const GRAIN = [
  pack("1 kg", 1, 1050, g(1000)),
  pack("2 kg", 1.95, 2100, g(2000)),
  pack("5 kg", 4.7, 5200, g(5000)),
]
const SMALL = [
  pack("50 g", 1, 120, g(50)),
  pack("100 g", 1.9, 190, g(100)),
  pack("200 g", 3.6, 320, g(200)),
]
const PIECE = [pack("1 chiếc", 1, 500, pieces(1)), pack("Bộ 2 chiếc", 1.9, 1000, pieces(2))]

const offer = (packs: readonly Pack[], least: number, most: number): Offer => ({
  packs,
  least,
  most,
})

/** By product set; fresh, dry, liquid or piece as most products of the set are. */
const BY_SET: Readonly<Record<number, Offer>> = {
  1: offer(FRESH, 18_000, 45_000),
  2: offer(FRESH, 65_000, 140_000),
  3: offer(GRAIN, 28_000, 60_000),
  4: offer(DRY, 70_000, 160_000),
  5: offer(DRY, 35_000, 80_000),
  6: offer(DRY, 22_000, 55_000),
  7: offer(DRY, 30_000, 75_000),
  8: offer(DRY, 60_000, 130_000),
  9: offer(LIQUID, 35_000, 85_000),
  10: offer(SMALL, 25_000, 60_000),
  11: offer(SMALL, 30_000, 80_000),
  12: offer(SMALL, 35_000, 95_000),
  13: offer(DRY, 55_000, 120_000),
  14: offer(LIQUID, 45_000, 90_000),
  15: offer(LIQUID, 70_000, 150_000),
  16: offer(LIQUID, 8_000, 20_000),
  17: offer(LIQUID, 15_000, 60_000),
  18: offer(SMALL, 150_000, 420_000),
  19: offer(SMALL, 60_000, 160_000),
  20: offer([pack("10 ml", 1, 60, ml(10)), pack("30 ml", 2.7, 110, ml(30))], 70_000, 190_000),
  21: offer(PIECE, 90_000, 650_000),
  22: offer(PIECE, 180_000, 900_000),
}
const OTHER = offer(DRY, 40_000, 120_000)

const IS_LIQUID = /^(?:dau |nuoc |ruou |siro |tuong )/

/** How a product is offered for the demonstration: by its set, in bottles when its name says so. */
export const offerFor = (productSet: number | null, name: string): Offer => {
  const bySet = (productSet && BY_SET[productSet]) || OTHER
  const isBottled = bySet.packs === DRY && IS_LIQUID.test(foldVietnamese(name))
  return isBottled ? { ...bySet, packs: LIQUID } : bySet
}
