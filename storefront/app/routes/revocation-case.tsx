import { producerExplainRevocation, producerReadRevocation } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { refusedText } from "~/features/catalog/catalog-words"
import { areaPaths } from "~/features/producer-area/area-paths"
import {
  openProducer,
  orSignIn,
  ownOr404,
  refusalOf,
} from "~/features/producer-area/session.server"
import { CaseFacts, CaseFiles, ExplainForm } from "~/features/supervision/case-parts"
import { supervisionPaths } from "~/features/supervision/supervision-paths"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/revocation-case"

export const headers = () => PRIVATE_PAGE
export const meta = () => [
  { title: pageTitle(m.case_title()) },
  { name: "robots", content: "noindex" },
]

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const id = { id: params.caseId }
  const answer = await ownOr404(orSignIn(api.call(producerReadRevocation, { params: id })))
  const mayExplain = producer.capabilities.includes("manage_documents")
  return { ...answer, mayExplain: mayExplain && answer.case.state === "notified" }
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const { api } = await openProducer(request)
  const explanation = String(form.get("explanation") ?? "")
  const body = { version: Number(form.get("version")), explanation }
  try {
    await orSignIn(api.call(producerExplainRevocation, { params: { id: params.caseId }, body }))
  } catch (error) {
    const { status, code } = refusalOf(error)
    return data({ typed: explanation, code }, status)
  }
  return redirect(supervisionPaths.case(params.caseId), 303)
}

export default function RevocationCasePage({ loaderData, actionData }: Route.ComponentProps) {
  const { case: row, files, mayExplain } = loaderData
  const problem = actionData ? refusedText(actionData.code) : undefined
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <p>
        <a href={areaPaths.home()} className="inline-block py-2 text-river underline">
          ← {m.area_title()}
        </a>
      </p>
      <h1 className="mb-1 text-2xl font-bold">{m.case_title()}</h1>
      <p className="mb-4 text-lg">{row.product_name}</p>
      <CaseFacts row={row} />
      <CaseFiles case={row} files={files} />
      {mayExplain ? (
        <ExplainForm row={row} typed={actionData?.typed ?? ""} problem={problem} />
      ) : null}
      {!mayExplain && problem ? <p role="alert">{problem}</p> : null}
    </div>
  )
}
