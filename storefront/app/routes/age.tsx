import { redirect } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { textOf } from "~/features/checkout/form-result"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { assertSameOrigin } from "~/lib/same-origin.server"
import type { Route } from "./+types/age"

export const headers = () => PRIVATE_PAGE

/** Nobody asks for this address but the form. */
export const loader = () => redirect(catalogPaths.products())

/** Until the browser is closed; read by the server alone, which chooses a page by it. */
const cookie = (request: Request): string =>
  `ocop_tuoi=18; Path=/; HttpOnly; SameSite=Lax${new URL(request.url).protocol === "https:" ? "; Secure" : ""}`

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const handle = textOf(await request.formData(), "handle")
  if (!handle) throw new Response(null, { status: 400 })
  const headers = { "set-cookie": cookie(request) }
  return redirect(catalogPaths.product(handle), { status: 303, headers })
}

export default function AgePage() {
  return null
}
