import { localPath } from "~/lib/language"

/** Addresses of reporting, in the language of the page that is being made. */
export const reportPaths = {
  /** @param code what the visitor looked up, to be filled in */
  form: (code?: string) =>
    localPath("/bao-hang-gia") + (code ? `?ma=${encodeURIComponent(code)}` : ""),
  receipt: (receipt: string) => localPath(`/bao-hang-gia/${encodeURIComponent(receipt)}`),
}
