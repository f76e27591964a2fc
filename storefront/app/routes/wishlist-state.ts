import { changeWishlist, readWishlist } from "~/features/keep/wishlist.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { assertSameOrigin } from "~/lib/same-origin.server"
import type { Route } from "./+types/wishlist-state"

export const loader = async ({ request }: Route.LoaderArgs) =>
  Response.json({ handles: await readWishlist(request) }, { headers: PRIVATE_PAGE })

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { handles, setCookie } = await changeWishlist(request)
  return Response.json({ handles }, { headers: { ...PRIVATE_PAGE, "set-cookie": setCookie } })
}
