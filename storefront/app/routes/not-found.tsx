import { PUBLIC_PAGE } from "~/lib/cache-headers"
import type { PageHandle } from "~/lib/page"

export const handle: PageHandle = { query: [] }
export const headers = () => PUBLIC_PAGE

/** Every address that is no page. A route of its own, so that the shell is loaded as elsewhere. */
export const loader = () => {
  throw new Response(null, { status: 404 })
}

export const action = loader

export default function NotFoundPage() {
  return null
}
