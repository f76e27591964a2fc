import { ApiError, verifyCode } from "@ocop/contracts"
import { data } from "react-router"
import { refusedText } from "~/features/catalog/catalog-words"
import {
  toVerificationView,
  type VerificationView,
} from "~/features/certification/verification-view"
import { UnknownCode, VerdictList, VerdictPanel } from "~/features/certification/verdict-panel"
import { VerifyForm } from "~/features/certification/verify-form"
import { reportPaths } from "~/features/report/report-paths"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/verify-code"

export const handle: PageHandle = { query: [] }
export const headers = () => CERTIFICATE_PAGE

export const meta = ({ params }: Route.MetaArgs) => [
  { title: pageTitle(m.verify_result_for({ code: params["*"].slice(0, 100) })) },
  { name: "robots", content: "noindex, follow" },
]

/** The code as it stands in the address; a decision number has slashes of its own. */
export const loader = async ({ params }: Route.LoaderArgs) => {
  const code = params["*"].trim()
  try {
    const answer = await (await floorApi()).call(verifyCode, { query: { code } })
    return data({ code, view: toVerificationView(answer), refusal: null }, 200)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const refusal = error.status === 404 ? null : error.code
    return data({ code, view: null, refusal }, error.status)
  }
}

const Answer = ({ view }: { view: VerificationView }) =>
  view.only ? <VerdictPanel verdict={view.only} /> : <VerdictList view={view} />

export default function VerifyCodePage({ loaderData }: Route.ComponentProps) {
  const { view, refusal } = loaderData
  const code = loaderData.code.slice(0, 200)
  return (
    <div className="mx-auto max-w-page px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold sm:text-3xl">
        {m.verify_result_for({ code: view?.code ?? code })}
      </h1>
      {refusal ? <Notice text={refusedText(refusal)} /> : null}
      {view ? <Answer view={view} /> : null}
      {!view && !refusal ? <UnknownCode code={code} /> : null}
      {refusal ? null : (
        <p className="mt-4">
          <a href={reportPaths.form(code)} className="inline-block py-2 text-river underline">
            {m.report_link()}
          </a>
        </p>
      )}
      <div className="mt-8 max-w-text">
        <h2 className="mb-2 text-xl font-semibold">{m.verify_title()}</h2>
        <VerifyForm code={view ? "" : code} />
      </div>
    </div>
  )
}
