import type { RegisterEntry } from "@ocop/contracts"
import { badgeOfEntry } from "./badge-view"

/** Whether stars on the pack count: "ended" no longer, "waiting" not yet. */
export type PackMark = "counts" | "ended" | "waiting"

export interface PackView {
  product: string
  mark: PackMark
  photos: string[]
}

/** The photos to compare a pack with, and what to think of stars printed on it. */
export const toPackView = (entry: RegisterEntry, photos: string[]): PackView => {
  const { tone } = badgeOfEntry(entry)
  const mark = tone === "ended" || tone === "waiting" ? tone : "counts"
  return { product: entry.product_name, mark, photos }
}
