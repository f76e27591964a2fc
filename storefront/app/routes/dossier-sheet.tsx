import { isEditable } from "@ocop/rules"
import { redirect } from "react-router"
import { AnswerKeeper } from "~/features/dossier/answer-keeper"
import { dossierPaths } from "~/features/dossier/dossier-paths"
import { loadCard, openDossier, sheetOf } from "~/features/dossier/dossiers.server"
import { setName } from "~/features/dossier/dossier-words"
import { GroupList, standingLine, StarsInReach } from "~/features/dossier/standing"
import { toStanding } from "~/features/dossier/standing-view"
import { AreaTop } from "~/features/producer-area/area-top"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/dossier-sheet"

export const meta = () => [
  { title: pageTitle(m.dossier_sheet()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { told, name } = await openDossier(request, params.dossierId)
  const { id, product_name, product_set, state } = told.dossier
  if (!isEditable(state)) throw redirect(dossierPaths.print(id))
  const standing = toStanding(await loadCard(told), sheetOf(told), getLocale())
  return { id, name, product_name, product_set, standing }
}

export default function DossierSheetPage({ loaderData }: Route.ComponentProps) {
  const { id, name, product_name, product_set, standing } = loaderData
  const { next, answered } = standing
  return (
    <div className="mx-auto max-w-xl space-y-5 px-4 py-6">
      <AreaTop name={name} above={{ name: product_name, path: dossierPaths.one(id) }} />
      <h1 className="text-2xl font-bold">{m.dossier_sheet()}</h1>
      <p className="text-ink-soft">{setName(product_set)}</p>
      <p className="text-lg font-semibold tabular-nums">{standingLine(standing)}</p>
      {next ? (
        <a href={`${dossierPaths.group(id, next.group)}#${next.anchor}`} className={WIDE_BUTTON}>
          {answered ? m.dossier_go_on({ code: next.code }) : m.dossier_sheet_start()}
        </a>
      ) : (
        <p>{m.dossier_sheet_full()}</p>
      )}
      <GroupList id={id} standing={standing} />
      <StarsInReach id={id} standing={standing} />
      <AnswerKeeper id={id} />
    </div>
  )
}
