import { producerReadRevocation, type RevocationFile } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { refusedText } from "~/features/catalog/catalog-words"
import { areaPaths } from "~/features/producer-area/area-paths"
import { openProducer, orSignIn, ownOr404 } from "~/features/producer-area/session.server"
import { CaseFacts, CaseFiles } from "~/features/supervision/case-parts"
import { explain, typedOf } from "~/features/supervision/explain.server"
import { ExplainForm } from "~/features/supervision/explain-form"
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
  const typed = typedOf(await request.formData())
  const refused = await explain(await openProducer(request), params.caseId, typed)
  const { intent, explanation } = typed
  if (refused) return data({ explanation, refused }, refused.status)
  // the words are not sent yet, and must not be lost
  if (intent === "add") return data({ explanation, refused })
  return redirect(supervisionPaths.case(params.caseId), 303)
}

const isStaffs = ({ by }: RevocationFile): boolean => by === "staff"

export default function RevocationCasePage({ loaderData, actionData }: Route.ComponentProps) {
  const { case: row, files, mayExplain } = loaderData
  const { explanation = "", refused = null } = actionData ?? {}
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
      <CaseFiles id={row.id} title={m.case_files()} files={files.filter(isStaffs)} />
      <CaseFiles
        id={row.id}
        title={m.case_own_files()}
        files={files.filter((file) => !isStaffs(file))}
      />
      {mayExplain ? <ExplainForm row={row} typed={explanation} refused={refused} /> : null}
      {!mayExplain && refused ? <p role="alert">{refusedText(refused.code)}</p> : null}
    </div>
  )
}
