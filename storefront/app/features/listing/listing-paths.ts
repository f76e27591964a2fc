import { localPath } from "~/lib/language"

/** The steps of the form, in their order, as they are called in addresses. */
export const LISTING_STEPS = ["anh", "ten", "khoi-luong", "gia", "nhan"] as const
export type ListingStep = (typeof LISTING_STEPS)[number]

/** In the place of an id: the listing that is about to be begun. */
export const NEW_LISTING = "moi"

export const isListingStep = (text: string): text is ListingStep =>
  (LISTING_STEPS as readonly string[]).includes(text)

const BASE = "/nha-san-xuat/san-pham"

/** Addresses of the producer's own listings, in the language of the page that is being made. */
export const listingPaths = {
  all: () => localPath(BASE),
  one: (id: string) => localPath(`${BASE}/${encodeURIComponent(id)}`),
  step: (id: string, step: ListingStep) => localPath(`${BASE}/${encodeURIComponent(id)}/${step}`),
}

/** Steps of a listing: price and stock of one that was on sale are changed in the list. */
export const stepsFor = (wasOnSale: boolean): readonly ListingStep[] =>
  wasOnSale ? LISTING_STEPS.filter((step) => step !== "gia") : LISTING_STEPS

/** Where a visitor says to be of age. */
export const agePath = (): string => localPath("/xac-nhan-tuoi")
