import { dirname, join } from "node:path"

const FONTS = join(dirname(require.resolve("@ocop/rating/package.json")), "data", "fonts")

/** A font that has every Vietnamese letter. */
export const REGULAR = join(FONTS, "be-vietnam-pro-400.ttf")
export const BOLD = join(FONTS, "be-vietnam-pro-700.ttf")
