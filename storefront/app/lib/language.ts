import { getLocale } from "~/paraglide/runtime"
import { pathIn } from "./language-address"

/** An address of this site, e.g. "/san-pham", in the language of the page that is being made. */
export const localPath = (pathname: string): string => pathIn(getLocale(), pathname)
