import { ApiError } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { textOf } from "~/features/checkout/form-result"
import { refusalText } from "./care-words"

/** Longer than any text may be: what is too long comes back whole, with a word about it. */
const TYPED_MAX = 6000

export const typedText = (form: FormData, name = "text"): string => textOf(form, name, TYPED_MAX)

const FIELDS = ["intent", "text", "subject", "is_priority"] as const
type Typed = Record<(typeof FIELDS)[number], string>

const typedIn = (form: FormData): Typed =>
  Object.fromEntries(FIELDS.map((name) => [name, typedText(form, name)])) as Typed // one for each

/**
 * Sends what a form holds and goes on; a refusal shows the form again with all that was typed, but for
 * photos, which browsers forget.
 *
 * @throws Response 404 for a thing of somebody else's
 */
export const sendForm = async (form: FormData, send: Promise<unknown>, next: string) => {
  try {
    await send
    return redirect(next, { status: 303 })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    return data({ refusal: refusalText(error.code), typed: typedIn(form) }, error.status)
  }
}

/** What a page shows of a form that was refused; undefined or null where none was. */
export interface Refused {
  refusal: string
  typed: Typed
}
