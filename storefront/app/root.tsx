import type { ReactNode } from "react"
import {
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "react-router"
import { AlternateLinks } from "~/features/shell/alternate-links"
import { DemoNotice } from "~/features/shell/demo-notice"
import { ErrorPage } from "~/features/shell/error-page"
import { toErrorView } from "~/features/shell/error-view"
import { Footer } from "~/features/shell/footer"
import { Header } from "~/features/shell/header"
import { StaleNotice } from "~/features/shell/stale-notice"
import { ThemeColor } from "~/features/shell/theme-color"
import { floorSettings } from "~/lib/floor.server"
import { languageOf } from "~/lib/language-address"
import { inLanguage } from "~/lib/locale.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { operator, siteOrigin } from "~/lib/site.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { Route } from "./+types/root"
import shellScript from "~/islands/shell.ts?worker&url"
import stylesheet from "./styles/app.css?url"

export const links: Route.LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
]

export const middleware: Route.MiddlewareFunction[] = [
  ({ url }, next) => inLanguage(languageOf(url.pathname), next),
]

export const loader = async ({ request }: Route.LoaderArgs) => ({
  demoData: (await floorSettings()).demo_data,
  operator: operator(),
  origin: siteOrigin(request),
})

export const meta: Route.MetaFunction = ({ error }) =>
  error
    ? [{ title: pageTitle(toErrorView(error).title) }, { name: "robots", content: "noindex" }]
    : [{ title: m.site_name() }, { name: "description", content: m.site_description() }]

const canonicalQueryOf = (matches: ReturnType<typeof useMatches>): readonly string[] =>
  // a route's handle is what its module exports under that name: ours are all PageHandles
  (matches.at(-1)?.handle as PageHandle | undefined)?.canonicalQuery ?? []

/**
 * Every page is whole as it arrives, and every form is the browser's own. The one script of the
 * shell only adds what a page that is the same for everyone cannot hold.
 */
export function Layout({ children }: { children: ReactNode }) {
  const shell = useRouteLoaderData<typeof loader>("root")
  const place = useLocation()
  const matches = useMatches()
  const isPage = !useRouteError()
  return (
    <html lang={getLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <ThemeColor />
        <Meta />
        <Links />
        {shell && isPage ? (
          <AlternateLinks
            place={place}
            origin={shell.origin}
            canonicalQuery={canonicalQueryOf(matches)}
          />
        ) : null}
      </head>
      <body className="flex min-h-dvh flex-col">
        <StaleNotice />
        <Header pathname={place.pathname} search={place.search} />
        {shell?.demoData ? <DemoNotice /> : null}
        <main id="main" tabIndex={-1} className="grow">
          {children}
        </main>
        <Footer operator={shell?.operator ?? null} />
        <script defer src={shellScript} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage view={toErrorView(error)} />
}
