import { localPath } from "~/lib/language"

/** Where the outcome stands on the page of a sheet. */
export const OUTCOME_ID = "ket-qua"

/** Addresses of the self-check, in the language of the page that is being made. */
export const evaluationPaths = {
  sets: () => localPath("/tu-danh-gia"),
  /** @param set number of the product set */
  sheet: (set: number) => localPath(`/tu-danh-gia/${set}`),
}
