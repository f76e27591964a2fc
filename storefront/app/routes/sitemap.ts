import { toSitemap } from "~/features/seo/sitemap-view"
import { fileResponse, pathsOfFile } from "~/features/seo/sitemap.server"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import type { PageHandle } from "~/lib/page"
import { siteOrigin } from "~/lib/site.server"
import type { Route } from "./+types/sitemap"

export const handle: PageHandle = { query: ["part"] }
export const headers = () => PUBLIC_PAGE

export const loader = async ({ request, url }: Route.LoaderArgs) =>
  fileResponse(toSitemap(siteOrigin(request), await pathsOfFile(url)), "application/xml")
