import { producerSubmitDossier, producerWithdrawDossier, type OcopErrorCode } from "@ocop/contracts"
import { isEditable } from "@ocop/rules"
import { data, redirect } from "react-router"
import { AnswerKeeper } from "~/features/dossier/answer-keeper"
import { dossierPaths } from "~/features/dossier/dossier-paths"
import { kindName, refusalText, setName } from "~/features/dossier/dossier-words"
import { loadCard, openDossier, sheetOf } from "~/features/dossier/dossiers.server"
import {
  History,
  Outcome,
  Receipt,
  Returned,
  StateCard,
  SubmitForm,
  WithdrawForm,
  Work,
} from "~/features/dossier/overview-parts"
import { toOverview } from "~/features/dossier/overview-view"
import { toStanding } from "~/features/dossier/standing-view"
import { textOf } from "~/features/checkout/form-result"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, refusalOf } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { Notice, QUIET_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/dossier"

export const meta = ({ data }: Route.MetaArgs) => [
  { title: pageTitle(data ? data.told.dossier.product_name : m.dossier_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** Marks the page that follows a submission. */
const SENT = "da-nop"

export const loader = async ({ request, params, url }: Route.LoaderArgs) => {
  const { told, name, isOwner } = await openDossier(request, params.dossierId)
  const isOpen = isEditable(told.dossier.state)
  const standing = isOpen ? toStanding(await loadCard(told), sheetOf(told), getLocale()) : null
  const isSent = url.searchParams.has(SENT) && told.dossier.state === "submitted"
  return { told, overview: toOverview(told), name, isOwner, standing, isSent }
}

const refused = (code: OcopErrorCode, status: number, reason: string) =>
  data({ code, reason }, status)

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const id = params.dossierId
  const form = await request.formData()
  const version = textOf(form, "version", 10)
  const reason = textOf(form, "reason", 3000).trim()
  const isSubmission = form.get("intent") === "submit"
  try {
    if (isSubmission) await api.call(producerSubmitDossier, { params: { id }, body: { version } })
    else await api.call(producerWithdrawDossier, { params: { id }, body: { version, reason } })
  } catch (error) {
    const { code, status } = refusalOf(error)
    return refused(code, status, reason)
  }
  const path = dossierPaths.one(id)
  return redirect(isSubmission ? `${path}?${SENT}=1#bien-nhan` : path, { status: 303 })
}

export default function DossierPage({ loaderData, actionData }: Route.ComponentProps) {
  const { told, overview, name, isOwner, standing, isSent } = loaderData
  const { dossier } = told
  const isAboutReason = actionData?.code === "dossier.reason_missing"
  return (
    <div className="mx-auto max-w-2xl space-y-5 px-4 py-6">
      <AreaTop name={name} above={{ name: m.dossier_title(), path: dossierPaths.all() }} />
      <div>
        <h1 className="text-2xl font-bold">{dossier.product_name}</h1>
        <p className="text-ink-soft">
          {kindName(dossier.kind)} · {setName(dossier.product_set)}
        </p>
      </div>
      <Notice text={isAboutReason ? null : refusalText(actionData?.code)} />
      {isSent ? (
        <p role="status" className="rounded-card border-2 border-river bg-river-soft p-4 text-lg">
          {m.dossier_sent()}
        </p>
      ) : null}
      <Returned returned={overview.returned} />
      <StateCard dossier={dossier} />
      <Outcome told={told} />
      <Receipt dossier={dossier} at={overview.submittedAt} />
      {standing ? <Work id={dossier.id} overview={overview} standing={standing} /> : null}
      {standing && isOwner ? <SubmitForm version={dossier.version} /> : null}
      {standing && !isOwner ? <p>{m.dossier_owner_only()}</p> : null}
      <p className="flex flex-wrap gap-3">
        <a href={dossierPaths.print(dossier.id)} className={QUIET_BUTTON}>
          {m.dossier_print()}
        </a>
        {standing ? null : (
          <a href={dossierPaths.papers(dossier.id)} className={QUIET_BUTTON}>
            {m.dossier_papers_count({ count: overview.documents })}
          </a>
        )}
      </p>
      <History {...overview} />
      {overview.mayWithdraw && isOwner ? (
        <WithdrawForm
          version={dossier.version}
          typed={actionData?.reason ?? ""}
          error={isAboutReason ? (refusalText(actionData.code) ?? undefined) : undefined}
          extends={dossier.late_filing}
        />
      ) : null}
      {standing ? <AnswerKeeper id={dossier.id} /> : null}
    </div>
  )
}
