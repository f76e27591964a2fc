import type { Bilingual } from "../messages/languages"
import { ERROR_AREAS } from "./areas"
import type { OcopErrorCode } from "./codes"

/** What a person reads for each code: what is wrong and what to do. */
export const ERROR_MESSAGES: Readonly<Record<OcopErrorCode, Bilingual>> =
  // the codes are the keys of the areas
  Object.assign({}, ...ERROR_AREAS) as Record<OcopErrorCode, Bilingual>
