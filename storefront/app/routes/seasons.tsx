import { MonthPicker, SeasonTable } from "~/features/find/season-parts"
import { loadSeasons } from "~/features/find/seasons.server"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { pageTitle, type PageHandle } from "~/lib/page"
import { monthInText } from "~/lib/month"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import type { Route } from "./+types/seasons"

/** The twelve beginnings show the same year: one address is enough for it. */
export const handle: PageHandle = { canonicalQuery: [] }
export const headers = () => PUBLIC_PAGE
export const loader = ({ url }: Route.LoaderArgs) => loadSeasons(url.searchParams.get("thang"))
export const meta = () => [
  { title: pageTitle(m.season_title()) },
  { name: "description", content: m.season_intro() },
]

export default function SeasonsPage({ loaderData }: Route.ComponentProps) {
  const { first, isNow, months } = loaderData
  const month = monthInText(first, getLocale())
  return (
    <div className="mx-auto max-w-page space-y-5 px-4 py-6">
      <div>
        <h1 className="text-2xl font-bold sm:text-3xl">{m.season_title()}</h1>
        <p className="mt-1 max-w-text">{m.season_intro()}</p>
      </div>
      <MonthPicker first={first} />
      <section className={CARD}>
        <h2 className="mb-2 text-xl font-bold">
          {isNow ? m.season_from_now({ month }) : m.season_from({ month })}
        </h2>
        <SeasonTable months={months} />
      </section>
    </div>
  )
}
