import { productSet, type SectorKey } from "@ocop/rules"

/** What is drawn for a product: a thing its set is known by. */
export type Motif =
  | "leaf"
  | "fruit"
  | "fish"
  | "grain"
  | "honey"
  | "bowl"
  | "bottle"
  | "pepper"
  | "cup"
  | "bean"
  | "mortar"
  | "basket"
  | "cloth"
  | "flower"
  | "hills"

const BY_SET: Record<number, Motif> = {
  1: "fruit",
  2: "fish",
  3: "grain",
  4: "honey",
  5: "bowl",
  6: "grain",
  7: "fruit",
  8: "fish",
  9: "bottle",
  10: "pepper",
  11: "cup",
  12: "cup",
  13: "bean",
  14: "bottle",
  15: "bottle",
  16: "bottle",
  17: "bottle",
  18: "mortar",
  19: "leaf",
  20: "leaf",
  21: "basket",
  22: "cloth",
  23: "flower",
  24: "leaf",
  25: "fish",
  26: "hills",
}

/** A small number that is always the same for the same text. */
const numberOf = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7)

/** How many grounds a sector has, its own first; styles/art.css gives them their colours. */
const GROUNDS = 4

export interface IllustrationView {
  motif: Motif
  sector: SectorKey
  /** 0 is the sector's own ground. */
  ground: number
}

/**
 * The drawing for a product without a picture: the same product always gets the same one.
 *
 * @param seed makes neighbours of one set differ a little, e.g. the handle
 */
export const illustrationFor = (set: number | null, seed: string): IllustrationView => {
  const known = set === null ? null : productSet(set)
  return {
    motif: (known && BY_SET[known.no]) ?? "basket",
    sector: known?.sector ?? "food",
    ground: numberOf(seed) % GROUNDS,
  }
}
