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

/** Ground and figure, warm and quiet; both only decorate, so their contrast carries no meaning. */
export interface Palette {
  ground: string
  figure: string
  accent: string
}

const PALETTES: Record<SectorKey, Palette> = {
  food: { ground: "#f6e3b8", figure: "#8a5a1b", accent: "#c98a2b" },
  beverage: { ground: "#dfeee3", figure: "#2f6b4f", accent: "#b8713a" },
  medicinal_herb: { ground: "#e4ecd2", figure: "#4d6b2a", accent: "#a86f3d" },
  handicraft: { ground: "#f3dccb", figure: "#8c3f1d", accent: "#d19a4a" },
  ornamental: { ground: "#f7dfdd", figure: "#9a3f4a", accent: "#5f7a3a" },
  tourism: { ground: "#dcebec", figure: "#1f6468", accent: "#c98a2b" },
}

const GROUNDS = ["", "#f1e6d0", "#f8ead9", "#ece8d5"] as const

/** A small number that is always the same for the same text. */
const numberOf = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7)

export interface IllustrationView {
  motif: Motif
  palette: Palette
}

/**
 * The drawing for a product without a picture: the same product always gets the same one.
 *
 * @param seed makes neighbours of one set differ a little, e.g. the handle
 */
export const illustrationFor = (set: number | null, seed: string): IllustrationView => {
  const known = set === null ? null : productSet(set)
  const palette = PALETTES[known?.sector ?? "food"]
  const ground = GROUNDS[numberOf(seed) % GROUNDS.length] || palette.ground
  return { motif: (known && BY_SET[known.no]) ?? "basket", palette: { ...palette, ground } }
}
