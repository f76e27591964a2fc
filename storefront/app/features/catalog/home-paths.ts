import { localPath } from "~/lib/language"

/** Ways to find goods other than the shelf, in the language of the page that is being made. */
export const homePaths = {
  map: () => localPath("/ban-do"),
  seasons: () => localPath("/mua-vu"),
}
