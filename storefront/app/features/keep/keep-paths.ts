import { localPath } from "~/lib/language"

const listed = (handles: readonly string[]): string =>
  handles.length ? `?sp=${handles.map(encodeURIComponent).join(",")}` : ""

/** Addresses of what a visitor keeps, in the language of the page that is being made. */
export const keepPaths = {
  wishlist: () => localPath("/yeu-thich"),
  compare: (handles: readonly string[] = []) => localPath("/so-sanh") + listed(handles),
  /** A piece of a page: cards of the products named. */
  recent: () => localPath("/da-xem"),
}
