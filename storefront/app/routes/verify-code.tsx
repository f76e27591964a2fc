import { data } from "react-router"
import { refusedText } from "~/features/catalog/catalog-words"
import { PackPhotos } from "~/features/certification/pack-photos"
import { toPackView } from "~/features/certification/pack-view"
import { SignedPanel, SignedRefusal } from "~/features/certification/signed-panel"
import type { VerificationView } from "~/features/certification/verification-view"
import { UnknownCode, VerdictList, VerdictPanel } from "~/features/certification/verdict-panel"
import { answerCode } from "~/features/certification/verify-answer.server"
import { VerifyForm } from "~/features/certification/verify-form"
import { reportPaths } from "~/features/report/report-paths"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { pageTitle, type PageHandle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/verify-code"

export const handle: PageHandle = { query: [] }
export const headers = () => CERTIFICATE_PAGE

type Data = Route.ComponentProps["loaderData"]

const titleOf = ({ code, view, signed }: Data): string =>
  signed ? m.signed_result() : m.verify_result_for({ code: view?.code ?? code.slice(0, 200) })

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: pageTitle(loaderData ? titleOf(loaderData).slice(0, 130) : m.verify_title()) },
  { name: "robots", content: "noindex, follow" },
]

/** The code as it stands in the address; a decision number has slashes of its own. */
export const loader = async ({ params }: Route.LoaderArgs) => {
  const code = params["*"].trim()
  const { status, ...answer } = await answerCode(code)
  return data({ code, ...answer }, status)
}

const Answer = ({ view }: { view: VerificationView }) =>
  view.only ? (
    <>
      <VerdictPanel verdict={view.only} />
      <PackPhotos pack={toPackView(view.only.entry, view.pack_photos)} />
    </>
  ) : (
    <VerdictList view={view} />
  )

const Signed = ({ signed }: { signed: NonNullable<Data["signed"]> }) =>
  signed.ok ? <SignedPanel answer={signed.answer} /> : <SignedRefusal code={signed.code} />

/** A report names the product or the decision; a signed code is too long to be read by anyone. */
const reportedCode = ({ code, signed }: Data): string => {
  if (!signed) return code.slice(0, 200)
  if (!signed.ok) return ""
  const { productCode, decisionNumber } = signed.answer.facts
  return productCode ?? decisionNumber ?? ""
}

export default function VerifyCodePage({ loaderData }: Route.ComponentProps) {
  const { view, refusal, signed } = loaderData
  const code = loaderData.code.slice(0, 200)
  return (
    <div className="mx-auto max-w-page px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold sm:text-3xl">{titleOf(loaderData)}</h1>
      {refusal ? <Notice text={refusedText(refusal)} /> : null}
      {signed ? <Signed signed={signed} /> : null}
      {view ? <Answer view={view} /> : null}
      {!view && !refusal && !signed ? <UnknownCode code={code} /> : null}
      {refusal ? null : (
        <p className="mt-4">
          <a
            href={reportPaths.form(reportedCode(loaderData))}
            className="inline-block py-2 text-river underline"
          >
            {m.report_link()}
          </a>
        </p>
      )}
      <div className="mt-8 max-w-text">
        <h2 className="mb-2 text-xl font-semibold">{m.verify_title()}</h2>
        <VerifyForm code={view || signed ? "" : code} />
      </div>
    </div>
  )
}
