import { toRobots } from "~/features/seo/sitemap-view"
import { fileResponse } from "~/features/seo/sitemap.server"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import type { PageHandle } from "~/lib/page"
import { siteOrigin } from "~/lib/site.server"
import type { Route } from "./+types/robots"

export const handle: PageHandle = { query: [] }
export const headers = () => PUBLIC_PAGE

export const loader = ({ request }: Route.LoaderArgs) =>
  fileResponse(toRobots(siteOrigin(request)), "text/plain")
