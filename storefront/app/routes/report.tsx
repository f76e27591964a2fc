import { parseReceipt } from "@ocop/rules"
import { data, redirect } from "react-router"
import { FollowForm } from "~/features/report/follow-form"
import {
  GroundField,
  PersonFields,
  ProductFields,
  SightingFields,
  StoryFields,
} from "~/features/report/report-fields"
import {
  emptyReport,
  errorsOfRefusal,
  readReport,
  REPORT_FIELDS,
  typedReport,
  type ReportErrors,
} from "~/features/report/report-form"
import { reportPaths } from "~/features/report/report-paths"
import { errorText } from "~/features/report/report-words"
import { homeCommunes, sendReport } from "~/features/report/report.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { floorSettings } from "~/lib/floor.server"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/report"

export const meta = () => [
  { title: pageTitle(m.report_title()) },
  { name: "description", content: m.report_intro() },
]
/** The answer to a form that was refused holds what the visitor typed. */
export const headers = () => PRIVATE_PAGE

/** A receipt typed below the form leads to its page; one that is none is shown again. */
const followed = (search: URLSearchParams): string | null => {
  const typed = search.get("bien-nhan")
  const receipt = parseReceipt(typed ?? "")
  if (receipt) throw redirect(reportPaths.receipt(receipt))
  return typed?.slice(0, 100) ?? null
}

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url)
  const follow = followed(searchParams)
  const [{ today }, communes] = await Promise.all([floorSettings(), homeCommunes()])
  return { typed: emptyReport(today, searchParams.get("ma")), communes, follow }
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const typed = typedReport(await request.formData())
  const again = (status: number, errors: ReportErrors, refusal: string | null = null) =>
    data({ typed, errors, refusal }, status)
  const read = readReport(typed)
  if (!read.ok) return again(400, read.errors)
  const sent = await sendReport(request, read.body)
  if (sent.ok) return redirect(reportPaths.receipt(sent.receipt), { status: 303 })
  const errors = errorsOfRefusal(sent.code)
  const refusal = Object.keys(errors).length ? null : errorText(sent.code ?? "service.unavailable")
  return again(sent.status, errors, refusal ?? null)
}

/** In the order of the page, whatever the order of judging. */
const summaryOf = (errors: ReportErrors) =>
  REPORT_FIELDS.flatMap((field) => {
    const text = errorText(errors[field])
    return text ? [{ field, text }] : []
  })

export default function ReportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { communes, follow } = loaderData
  const state = { typed: (actionData ?? loaderData).typed, errors: actionData?.errors ?? {} }
  return (
    <div className="mx-auto max-w-text px-4 py-6">
      <h1 className="mb-2 text-2xl font-bold sm:text-3xl">{m.report_title()}</h1>
      <p className="mb-2">{m.report_intro()}</p>
      <p className="mb-6 font-medium">{m.report_urgent()}</p>
      <ErrorSummary items={summaryOf(state.errors)} />
      <Notice text={actionData?.refusal ?? null} />
      {/* urlencoded, Vietnamese letters are three times as long */}
      <form method="post" encType="multipart/form-data" noValidate className="space-y-8">
        <GroundField {...state} />
        <ProductFields {...state} />
        <SightingFields {...state} communes={communes} />
        <StoryFields {...state} />
        <PersonFields {...state} />
        <button className={WIDE_BUTTON}>{m.report_send()}</button>
      </form>
      <FollowForm typed={follow} />
    </div>
  )
}
