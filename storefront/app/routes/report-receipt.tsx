import { readSuspicion } from "@ocop/contracts"
import { toReceiptView } from "~/features/report/receipt-view"
import { reportPaths } from "~/features/report/report-paths"
import { factName, stateText } from "~/features/report/report-words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle } from "~/lib/page"
import { orNotFound } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import type { Route } from "./+types/report-receipt"

export const meta = () => [
  { title: pageTitle(m.report_receipt_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ params }: Route.LoaderArgs) => {
  const api = await floorApi()
  const { report } = await orNotFound(api.call(readSuspicion, { params }))
  return toReceiptView(report, getLocale())
}

const Code = ({ receipt }: { receipt: string }) => (
  <div className={`${CARD} mb-6`}>
    <p className="font-medium">{m.report_receipt_code()}</p>
    <p className="text-2xl font-bold tracking-wide">{receipt}</p>
    <p className="mt-2">{m.report_receipt_keep()}</p>
  </div>
)

export default function ReportReceiptPage({ loaderData }: Route.ComponentProps) {
  const { receipt, state, facts } = loaderData
  return (
    <div className="mx-auto max-w-text px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold sm:text-3xl">{m.report_receipt_title()}</h1>
      <p className="mb-4 text-lg">{stateText(state)}</p>
      <Code receipt={receipt} />
      <dl className="space-y-3">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-ink-soft">{factName(name)}</dt>
            <dd className="font-medium wrap-anywhere whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-8">
        <a href={reportPaths.form()} className="inline-block py-2 text-river underline">
          {m.report_receipt_another()}
        </a>
      </p>
    </div>
  )
}
