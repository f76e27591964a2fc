import { isEditable } from "@ocop/rules"
import { data, redirect } from "react-router"
import { textOf } from "~/features/checkout/form-result"
import { dossierPaths } from "~/features/dossier/dossier-paths"
import { refusalText } from "~/features/dossier/dossier-words"
import { openDossier } from "~/features/dossier/dossiers.server"
import { PaperLists } from "~/features/dossier/paper-parts"
import { removePaper } from "~/features/dossier/papers.server"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, refusalOf } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { Notice, QUIET_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/dossier-papers"

export const meta = () => [
  { title: pageTitle(m.dossier_papers()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { told, name, isOwner } = await openDossier(request, params.dossierId)
  const { dossier, evidence, missing_documents: missing } = told
  return { dossier, evidence, missing, name, mayChange: isOwner && isEditable(dossier.state) }
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const form = await request.formData()
  try {
    await removePaper(api, params.dossierId, textOf(form, "remove", 60))
    return redirect(dossierPaths.papers(params.dossierId), { status: 303 })
  } catch (error) {
    const { status, code } = refusalOf(error)
    return data({ code }, status)
  }
}

export default function DossierPapersPage({ loaderData, actionData }: Route.ComponentProps) {
  const { dossier, evidence, missing, name, mayChange } = loaderData
  const { id, product_name } = dossier
  return (
    <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
      <AreaTop name={name} above={{ name: product_name, path: dossierPaths.one(id) }} />
      <h1 className="text-2xl font-bold">{m.dossier_papers()}</h1>
      <p>{m.dossier_papers_intro()}</p>
      <Notice text={refusalText(actionData?.code)} />
      <PaperLists id={id} evidence={evidence} missing={missing} mayChange={mayChange} />
      <a href={dossierPaths.one(id)} className={QUIET_BUTTON}>
        {m.dossier_back()}
      </a>
    </div>
  )
}
