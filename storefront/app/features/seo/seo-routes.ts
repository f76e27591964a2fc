import { route, type RouteConfigEntry } from "@react-router/dev/routes"
import { ADDRESS_KINDS } from "@ocop/contracts"

/** What search engines ask for; one for all languages. */
export const seoRoutes: RouteConfigEntry[] = [
  route("robots.txt", "routes/robots.ts"),
  route("sitemap.xml", "routes/sitemap-index.ts"),
  ...["pages", ...ADDRESS_KINDS].map((kind) =>
    route(`sitemap-${kind}.xml`, "routes/sitemap.ts", { id: `sitemap-${kind}` })
  ),
]
