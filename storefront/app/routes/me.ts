import { readMe } from "~/features/checkout/me.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import type { Route } from "./+types/me"

export const loader = async ({ request }: Route.LoaderArgs) =>
  Response.json(await readMe(request), { headers: PRIVATE_PAGE })
