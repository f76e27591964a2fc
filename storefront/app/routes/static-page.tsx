import { staticPage } from "~/features/static/content.server"
import { Prose } from "~/features/static/prose"
import { isStaticSlug } from "~/features/static/static-slugs"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { languageOf } from "~/lib/language-address"
import { pageTitle } from "~/lib/page"
import type { Route } from "./+types/static-page"

export const headers = () => PUBLIC_PAGE

/** The page whose name is the last part of the address. */
export const loader = ({ url }: Route.LoaderArgs) => {
  const slug = url.pathname.split("/").at(-1) ?? ""
  const page = isStaticSlug(slug) ? staticPage(languageOf(url.pathname), slug) : null
  if (!page) throw new Response(null, { status: 404 })
  return page
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: pageTitle(loaderData?.title ?? "") },
  { name: "description", content: loaderData?.description },
]

export default function StaticPageRoute({ loaderData }: Route.ComponentProps) {
  return (
    <Prose title={loaderData.title}>
      {/* safe: made by features/static/markdown.ts, which lets no HTML through */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: loaderData.html }} />
    </Prose>
  )
}
