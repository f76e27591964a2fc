import { isEditable } from "@ocop/rules"
import { data, redirect } from "react-router"
import { AnswerKeeper } from "~/features/dossier/answer-keeper"
import { saveAnswer } from "~/features/dossier/answer.server"
import { CriterionForm } from "~/features/dossier/criterion-form"
import { dossierPaths } from "~/features/dossier/dossier-paths"
import { refusalText } from "~/features/dossier/dossier-words"
import { loadCard, openDossier, sheetOf } from "~/features/dossier/dossiers.server"
import { toGroupPage } from "~/features/dossier/group-view"
import { standingLine } from "~/features/dossier/standing"
import { toStanding } from "~/features/dossier/standing-view"
import { AreaTop } from "~/features/producer-area/area-top"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { QUIET_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/dossier-group"

export const meta = ({ data }: Route.MetaArgs) => [
  { title: pageTitle(data ? data.page.title : m.dossier_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const load = async (request: Request, params: Route.LoaderArgs["params"]) => {
  const session = await openDossier(request, params.dossierId)
  const { told } = session
  // what was submitted is read, not changed
  if (!isEditable(told.dossier.state)) throw redirect(dossierPaths.print(told.dossier.id))
  const [card, sheet] = [await loadCard(told), sheetOf(told)]
  const page = toGroupPage(card, sheet, told, Number(params.group), getLocale())
  if (!page) throw new Response(null, { status: 404 })
  return { ...session, card, sheet, page }
}

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { told, name, card, sheet, page } = await load(request, params)
  const { id, product_name } = told.dossier
  return { id, product_name, name, page, line: standingLine(toStanding(card, sheet, getLocale())) }
}

/** Where saving a criterion leads: on to the next one, and after the last to the next group. */
const onwards = (id: string, page: ReturnType<typeof toGroupPage>, criterion: string): string => {
  if (!page) return dossierPaths.sheet(id)
  const anchor = page.criteria.find((one) => one.criterion.code === criterion)?.nextAnchor
  if (anchor) return `${dossierPaths.group(id, page.no)}#${anchor}`
  return page.next ? dossierPaths.group(id, page.next) : dossierPaths.sheet(id)
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api, card, page } = await load(request, params)
  const saved = await saveAnswer(api, params.dossierId, card, await request.formData())
  if (saved.ok)
    return redirect(onwards(params.dossierId, page, saved.typed.criterion), { status: 303 })
  const error = refusalText(saved.code) ?? m.dossier_choose_first()
  return data({ ...saved.typed, error }, saved.status)
}

const Ways = ({
  id,
  previous,
  next,
}: {
  id: string
  previous: number | null
  next: number | null
}) => (
  <nav aria-label={m.dossier_groups()} className="flex flex-wrap gap-3">
    {previous ? (
      <a href={dossierPaths.group(id, previous)} className={QUIET_BUTTON}>
        {m.dossier_group_before()}
      </a>
    ) : null}
    {next ? (
      <a href={dossierPaths.group(id, next)} className={QUIET_BUTTON}>
        {m.dossier_group_after()}
      </a>
    ) : null}
    <a href={dossierPaths.sheet(id)} className={QUIET_BUTTON}>
      {m.dossier_groups_all()}
    </a>
  </nav>
)

export default function DossierGroupPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, product_name, name, page, line } = loaderData
  const refused = (code: string) => (actionData?.criterion === code ? actionData : null)
  return (
    <div className="mx-auto max-w-xl space-y-5 px-4 py-6">
      <AreaTop name={name} above={{ name: product_name, path: dossierPaths.one(id) }} />
      <div>
        <p className="text-ink-soft">
          {m.dossier_group_of({ at: page.at, count: page.count, part: page.part })}
        </p>
        <h1 className="text-2xl font-bold">
          {m.selfcheck_group({ no: page.no, title: page.title, max: page.max })}
        </h1>
      </div>
      <p>{m.dossier_group_how()}</p>
      {page.criteria.map((one) => (
        <CriterionForm
          key={one.criterion.code}
          id={id}
          page={one}
          note={refused(one.criterion.code)?.note}
          error={refused(one.criterion.code)?.error ?? null}
        />
      ))}
      <Ways id={id} previous={page.previous} next={page.next} />
      <AnswerKeeper
        id={id}
        next={page.next ? dossierPaths.group(id, page.next) : dossierPaths.sheet(id)}
        line={line}
      />
    </div>
  )
}
