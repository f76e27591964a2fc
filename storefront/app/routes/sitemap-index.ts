import { toSitemapIndex } from "~/features/seo/sitemap-view"
import { fileResponse, sitemapFiles } from "~/features/seo/sitemap.server"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import type { PageHandle } from "~/lib/page"
import { siteOrigin } from "~/lib/site.server"
import type { Route } from "./+types/sitemap-index"

export const handle: PageHandle = { query: [] }
export const headers = () => PUBLIC_PAGE

export const loader = async ({ request }: Route.LoaderArgs) => {
  const origin = siteOrigin(request)
  const files = await sitemapFiles()
  return fileResponse(toSitemapIndex(files.map((file) => origin + file)), "application/xml")
}
