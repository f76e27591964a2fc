import { localPath } from "~/lib/language"

/** Addresses of the ways to find something, in the language of the page that is being made. */
export const findPaths = {
  map: () => localPath("/ban-do"),
  /** @param month the one the year begins with; the present one unless told */
  seasons: (month?: number) => localPath("/mua-vu") + (month ? `?thang=${month}` : ""),
}
