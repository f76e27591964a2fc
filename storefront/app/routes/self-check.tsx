import { listScorecardSets } from "@ocop/contracts"
import { choicesOf } from "~/features/evaluation/set-choice"
import { SetList, SetSearch } from "~/features/evaluation/set-list"
import { evaluationPaths } from "~/features/evaluation/evaluation-paths"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { Route } from "./+types/self-check"

export const handle: PageHandle = { canonicalQuery: [] }
export const headers = () => PUBLIC_PAGE
export const meta = () => [
  { title: pageTitle(m.selfcheck_title()) },
  { name: "description", content: m.selfcheck_intro() },
]

const LONGEST = 100

export const loader = async ({ url }: Route.LoaderArgs) => {
  const typed = (url.searchParams.get("tim") ?? "").trim().slice(0, LONGEST)
  const { sets, instrument } = await (await floorApi()).call(listScorecardSets)
  return { typed, instrument, sectors: choicesOf(sets, typed, getLocale()) }
}

export default function SelfCheckPage({ loaderData }: Route.ComponentProps) {
  const { typed, instrument, sectors } = loaderData
  return (
    <div className="mx-auto max-w-text space-y-5 px-4 py-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{m.selfcheck_title()}</h1>
      <p>{m.selfcheck_intro()}</p>
      <p className="text-ink-soft">{m.selfcheck_basis({ instrument })}</p>
      <SetSearch typed={typed} />
      {sectors.length ? (
        <SetList sectors={sectors} />
      ) : (
        <p role="status">
          {m.selfcheck_none({ typed })}{" "}
          <a href={evaluationPaths.sets()} className="inline-block py-2 text-river underline">
            {m.selfcheck_all()}
          </a>
        </p>
      )}
    </div>
  )
}
