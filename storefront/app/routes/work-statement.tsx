import { readStatement } from "@ocop/contracts"
import { addDays, localDateInVietnam } from "@ocop/rules"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { refusalText } from "~/features/parcel/parcel-words"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { formatDay } from "~/lib/dates"
import { formatInstant, formatVnd } from "~/lib/format"
import { pageTitle } from "~/lib/page"
import { asFiltered } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { Notice, QUIET_BUTTON, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/work-statement"

export const meta = () => [
  { title: pageTitle(m.work_statement()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** The last thirty days, unless the address asks for others. */
const periodOf = (query: URLSearchParams) => {
  const today = localDateInVietnam(new Date())
  return { from: query.get("tu") || addDays(today, -30), to: query.get("den") || today }
}

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const period = periodOf(url.searchParams)
  const answer = await asFiltered(api.call(readStatement, { query: period }))
  const shown = { period, name: producer.name }
  return answer.ok
    ? { ...shown, statement: answer.list, refusal: null }
    : { ...shown, statement: null, refusal: refusalText(answer.code) }
}

type Statement = NonNullable<Route.ComponentProps["loaderData"]["statement"]>

/** What was given back, and what of the sale is left. */
const Refunded = ({ total, refunded }: Statement["lines"][number]) =>
  refunded ? (
    <p>
      {m.selling_line_refunded({
        refunded: formatVnd(refunded),
        rest: formatVnd(total - refunded),
      })}
    </p>
  ) : null

const Lines = ({ lines, totals, from, to }: Statement) => (
  <>
    <p className="mb-4 font-semibold">
      {m.work_sum({
        orders: totals.orders,
        total: formatVnd(totals.total),
        refunded: formatVnd(totals.refunded),
      })}
    </p>
    <p className="mb-4 flex flex-wrap gap-4">
      <a href={parcelPaths.statementFile("xlsx", from, to)} className={QUIET_BUTTON}>
        {m.work_xlsx()}
      </a>
      <a href={parcelPaths.statementFile("csv", from, to)} className={QUIET_BUTTON}>
        {m.work_csv()}
      </a>
    </p>
    <ul className="space-y-3">
      {lines.map((line) => (
        <li key={line.order_id} className={CARD}>
          <a
            href={parcelPaths.workOrder(line.order_id)}
            className="inline-block min-h-11 py-2 underline"
          >
            {m.work_order({ number: line.order_number })}
          </a>
          <p>{m.work_total({ amount: formatVnd(line.total) })}</p>
          <Refunded {...line} />
          <p>{line.buyer.name}</p>
          {line.invoice ? <p>{m.work_invoice()}</p> : null}
          {line.withheld ? (
            <p>{m.work_withheld({ amount: formatVnd(line.withheld.vat + line.withheld.pit) })}</p>
          ) : null}
          <p className="text-ink-soft">{formatInstant(line.delivered_at, getLocale())}</p>
        </li>
      ))}
    </ul>
  </>
)

/** Days are typed as they are read. */
const dayTyped = (day: string): string => (/^\d{4}-/.test(day) ? formatDay(day) : day)

export default function WorkStatementPage({ loaderData }: Route.ComponentProps) {
  const { period, statement, refusal, name } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop name={name} above={{ name: m.work_orders(), path: parcelPaths.work() }} />
      <h1 className="mb-2 text-2xl font-bold">{m.work_statement()}</h1>
      <p className="mb-4">{m.work_statement_intro()}</p>
      <Notice text={refusal} />
      <form className="mb-6 space-y-4">
        <TextField name="tu" label={m.work_from()} value={dayTyped(period.from)} />
        <TextField name="den" label={m.work_to()} value={dayTyped(period.to)} />
        <button className={WIDE_BUTTON}>{m.work_show()}</button>
      </form>
      {statement ? <Lines {...statement} /> : null}
    </div>
  )
}
