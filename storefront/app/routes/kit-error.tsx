import { kitIsServed } from "~/features/kit/kit-served"
import { KIT_STATUSES } from "~/features/kit/kit-statuses"
import type { Route } from "./+types/kit-error"

/** Fails as told, so that the pages of failure can be looked at. */
export const loader = ({ params }: Route.LoaderArgs) => {
  const status = KIT_STATUSES.find((one) => String(one) === params.status)
  throw new Response(null, { status: (kitIsServed(process.env) && status) || 404 })
}

export default function KitErrorPage() {
  return null
}
