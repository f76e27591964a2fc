import { createCookie } from "react-router"
import { COOKIE_DAYS } from "~/features/checkout/cookies.server"
import { isHandle, readHandles } from "./handles"

/** Keeps the cookie well below what browsers take. */
export const MOST_KEPT = 20

const cookie = createCookie("ocop_wishlist", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  maxAge: COOKIE_DAYS.wishlist_days * 24 * 60 * 60,
})

/** Whoever changed the cookie by hand gets what a handle may be, and no more. */
export const readWishlist = async (request: Request): Promise<string[]> => {
  const kept: unknown = await cookie.parse(request.headers.get("cookie")).catch(() => null)
  return typeof kept === "string" ? readHandles([kept], MOST_KEPT) : []
}

const changed = (kept: readonly string[], intent: string, handles: readonly string[]) => {
  const others = kept.filter((handle) => !handles.includes(handle))
  if (intent === "clear") return []
  return intent === "add" ? [...handles, ...others].slice(0, MOST_KEPT) : others
}

/** Adds, removes or clears as the form says. */
export const changeWishlist = async (
  request: Request
): Promise<{ handles: string[]; setCookie: string }> => {
  const form = await request.formData()
  const named = form.getAll("sp").filter((value) => typeof value === "string")
  const kept = await readWishlist(request)
  const handles = changed(kept, String(form.get("intent")), named.filter(isHandle))
  const secure = new URL(request.url).protocol === "https:"
  return { handles, setCookie: await cookie.serialize(handles.join(","), { secure }) }
}
