import { readScorecard } from "@ocop/contracts"
import { CERTIFIED_STARS, criteriaEdition, productSet } from "@ocop/rules"
import { evaluationPaths } from "~/features/evaluation/evaluation-paths"
import { Outcome } from "~/features/evaluation/outcome"
import { toOutcomeView } from "~/features/evaluation/outcome-view"
import { sheetOf } from "~/features/evaluation/sheet-address"
import { SheetForm } from "~/features/evaluation/sheet-form"
import { toSheetView } from "~/features/evaluation/sheet-view"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { orNotFound } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { QUIET_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/self-check-sheet"

/** The answers of the address are somebody's own: the page to be found is the empty one. */
export const handle: PageHandle = { canonicalQuery: [] }
export const headers = () => PUBLIC_PAGE
export const meta = ({ data }: Route.MetaArgs) => [
  { title: pageTitle(data ? m.selfcheck_sheet_title({ name: data.name }) : m.selfcheck_title()) },
  { name: "description", content: m.selfcheck_intro() },
]

/** The edition a product made today is judged by. */
const EDITION = "26-2026"

const bands = CERTIFIED_STARS.map(
  (stars) => `${stars}:${criteriaEdition(EDITION).bands[stars]}`
).join()

export const loader = async ({ params, url }: Route.LoaderArgs) => {
  const api = await floorApi()
  const { scorecard } = await orNotFound(
    api.call(readScorecard, { params: { edition: EDITION, set: params.set } })
  )
  const sheet = sheetOf(scorecard, url.searchParams)
  const language = getLocale()
  return {
    set: scorecard.set,
    name: productSet(scorecard.set)?.[language] ?? "",
    grounds: scorecard.disqualify.map(({ text }) => text[language]),
    parts: toSheetView(scorecard, sheet, language),
    outcome: toOutcomeView(scorecard, sheet, language),
  }
}

const Grounds = ({ grounds }: { grounds: readonly string[] }) =>
  grounds.length ? (
    <details>
      <summary className="cursor-pointer py-2.5 text-river">{m.selfcheck_grounds()}</summary>
      <ul className="list-disc pl-5">
        {grounds.map((ground) => (
          <li key={ground}>{ground}</li>
        ))}
      </ul>
    </details>
  ) : null

export default function SelfCheckSheetPage({ loaderData }: Route.ComponentProps) {
  const { set, name, grounds, parts, outcome } = loaderData
  const address = evaluationPaths.sheet(set)
  return (
    <div className="mx-auto max-w-text space-y-5 px-4 py-6">
      <p>
        <a href={evaluationPaths.sets()} className="inline-block py-2 text-river underline">
          {m.selfcheck_other()}
        </a>
      </p>
      <h1 className="text-2xl font-bold sm:text-3xl">{m.selfcheck_sheet_title({ name })}</h1>
      <p>{m.selfcheck_how()}</p>
      <Grounds grounds={grounds} />
      <a hidden data-resume href={address} className={QUIET_BUTTON}>
        {m.selfcheck_resume()}
      </a>
      {outcome ? <Outcome outcome={outcome} again={address} /> : null}
      <SheetForm action={address} name={`${EDITION}_${set}`} parts={parts} bands={bands} />
    </div>
  )
}
