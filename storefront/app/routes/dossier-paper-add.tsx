import type { DossierResponse } from "@ocop/contracts"
import { isEditable, scoredCriteria } from "@ocop/rules"
import { data, redirect } from "react-router"
import { dossierPaths } from "~/features/dossier/dossier-paths"
import { refusalText } from "~/features/dossier/dossier-words"
import { loadCard, openDossier } from "~/features/dossier/dossiers.server"
import {
  PAPER_FIELDS,
  paperErrorOf,
  paperErrors,
  paperQuery,
  paperToBegin,
  typedPaper,
} from "~/features/dossier/paper-form"
import { PaperForm } from "~/features/dossier/paper-parts"
import { removePaper, sendPaper } from "~/features/dossier/papers.server"
import { placeOf } from "~/features/dossier/standing-view"
import { AreaTop } from "~/features/producer-area/area-top"
import { errorText } from "~/features/producer-area/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { ErrorSummary, Notice, QUIET_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/dossier-paper-add"

export const meta = () => [
  { title: pageTitle(m.dossier_paper_add()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const open = async (request: Request, id: string) => {
  const session = await openDossier(request, id)
  if (!session.isOwner || !isEditable(session.told.dossier.state))
    throw redirect(dossierPaths.papers(id))
  return session
}

/** The document whose place the new one takes; null for one more. */
const replacedOf = ({ evidence }: DossierResponse, url: URL) =>
  evidence.find(({ id }) => id === url.searchParams.get("thay")) ?? null

/** Back to the criterion it was begun at, else to the documents of its kind. */
const afterwards = async (told: DossierResponse, url: URL, type: string): Promise<string> => {
  const { id } = told.dossier
  const code = url.searchParams.get("tieu-chi")
  if (!code) return `${dossierPaths.papers(id)}#loai-${type}`
  const { group, anchor } = placeOf(await loadCard(told), code)
  return `${dossierPaths.group(id, group)}#${anchor}`
}

export const loader = async ({ request, params, url }: Route.LoaderArgs) => {
  const { told, name } = await open(request, params.dossierId)
  const replaced = replacedOf(told, url)
  const criteria = scoredCriteria(await loadCard(told)).map(({ code, title }) => ({
    value: code,
    label: m.selfcheck_criterion({ code, title: title[getLocale()] }),
  }))
  const { id, product_name } = told.dossier
  const typed = paperToBegin(url.searchParams, replaced)
  return { id, product_name, name, criteria, typed, replaces: replaced?.file_name ?? null }
}

export const action = async ({ request, params, url }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const id = params.dossierId
  const session = await open(request, id)
  const form = await request.formData()
  const typed = typedPaper(form)
  const given = form.get("file")
  const file = given instanceof File ? given : new File([], "")
  const query = paperQuery(typed, file.name)
  const errors = paperErrors(query)
  if (Object.keys(errors).length) return data({ typed, errors, refusal: null }, 400)
  const code = await sendPaper(session, id, query, file)
  if (code) {
    const placed = paperErrorOf(code)
    const refusal = Object.keys(placed).length ? null : refusalText(code)
    return data({ typed, errors: placed, refusal }, code === "service.unavailable" ? 503 : 400)
  }
  const replaced = replacedOf(session.told, url)
  if (replaced) await removePaper(session.api, id, replaced.id)
  return redirect(await afterwards(session.told, url, typed.document_type), { status: 303 })
}

export default function DossierPaperAddPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, product_name, name, criteria, typed, replaces } = loaderData
  const errors = actionData?.errors ?? {}
  const items = PAPER_FIELDS.flatMap((field) => {
    const text = errorText(errors[field])
    return text ? [{ field, text }] : []
  })
  return (
    <div className="mx-auto max-w-xl space-y-4 px-4 py-6">
      <AreaTop name={name} above={{ name: product_name, path: dossierPaths.one(id) }} />
      <h1 className="text-2xl font-bold">
        {replaces ? m.dossier_paper_replace_of({ name: replaces }) : m.dossier_paper_add()}
      </h1>
      <ErrorSummary items={items} />
      <Notice text={actionData?.refusal ?? null} />
      {items.length ? <p>{m.dossier_paper_again()}</p> : null}
      <PaperForm typed={actionData?.typed ?? typed} errors={errors} criteria={criteria} />
      <a href={dossierPaths.papers(id)} className={QUIET_BUTTON}>
        {m.dossier_back_papers()}
      </a>
    </div>
  )
}
