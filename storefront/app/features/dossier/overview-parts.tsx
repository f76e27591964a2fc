import type { DossierResponse } from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { formatInstant } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"
import { Clock } from "./clock"
import { dossierPaths } from "./dossier-paths"
import { actName, documentName, formName, stateName, whatNow } from "./dossier-words"
import type { OverviewView } from "./overview-view"
import { standingLine } from "./standing"
import type { Standing } from "./standing-view"

type Dossier = DossierResponse["dossier"]

/** "xã Duy Nghĩa": within a sentence the kind of place has a small letter. */
const withinSentence = (place: string): string => place.charAt(0).toLowerCase() + place.slice(1)

/** Where the dossier is, what is to be done, and until when. */
export const StateCard = ({ dossier }: { dossier: Dossier }) => (
  <section className={CARD} aria-labelledby="state">
    <h2 id="state" className="text-xl font-bold">
      {stateName(dossier.state)}
    </h2>
    <p>{whatNow(dossier.state)}</p>
    <p className="text-ink-soft">{m.dossier_since_day({ day: formatDay(dossier.state_since) })}</p>
    <Clock {...dossier} />
  </section>
)

export const Returned = ({ returned }: Pick<OverviewView, "returned">) =>
  returned ? (
    <section
      aria-labelledby="returned"
      className="rounded-card border-2 border-cinnamon bg-lantern-soft p-4"
    >
      <h2 id="returned" className="text-xl font-bold">
        {m.dossier_returned_why()}
      </h2>
      <p className="whitespace-pre-line text-lg">{returned.reason}</p>
      <p className="text-ink-soft">{formatInstant(returned.at, getLocale())}</p>
    </section>
  ) : null

/** What was received, when, and what happens next. */
export const Receipt = ({ dossier, at }: { dossier: Dossier; at: string | null }) =>
  dossier.receipt_number ? (
    <section id="bien-nhan" className={`${CARD} scroll-mt-28`} aria-labelledby="receipt">
      <h2 id="receipt" className="text-xl font-bold">
        {m.dossier_receipt()}
      </h2>
      <p className="text-lg font-semibold">{dossier.receipt_number}</p>
      {at ? <p>{m.dossier_receipt_at({ when: formatInstant(at, getLocale()) })}</p> : null}
      <p>{m.dossier_receipt_to({ commune: withinSentence(dossier.commune_name) })}</p>
      {dossier.late_filing ? <p className="text-cinnamon">{m.dossier_late_filing()}</p> : null}
      {dossier.product_code ? <p>{m.dossier_code({ code: dossier.product_code })}</p> : null}
    </section>
  ) : null

export const Outcome = ({ told }: { told: DossierResponse }) => {
  const { decision, dossier, commune_report: report } = told
  const { result } = dossier
  if (!decision && !report && !result) return null
  return (
    <section className={CARD} aria-labelledby="outcome">
      <h2 id="outcome" className="text-xl font-bold">
        {m.dossier_outcome()}
      </h2>
      {report ? (
        <p>
          {m.dossier_report({ number: report.letter_number, day: formatDay(report.letter_on) })}{" "}
          {report.conclusion}
        </p>
      ) : null}
      {result ? (
        <p className="text-lg font-semibold">
          {m.dossier_result({ stars: result.stars, total: Math.round(result.total * 10) / 10 })}
        </p>
      ) : null}
      {decision ? (
        <p>
          {m.dossier_decision({
            number: decision.number,
            day: formatDay(decision.decided_on),
            authority: decision.authority_name,
          })}
        </p>
      ) : null}
    </section>
  )
}

const Done = ({ done }: { done: boolean }) => (
  <span className={`shrink-0 ${done ? "text-river" : "text-cinnamon"}`}>
    {done ? m.dossier_done() : m.dossier_not_done()}
  </span>
)

const ROW =
  "flex min-h-14 items-center justify-between gap-4 rounded-soft border border-edge bg-sand px-4 py-2"

interface WorkProps {
  id: string
  overview: OverviewView
  standing: Standing
}

/** The three works a dossier consists of, each with how far it is. */
export const Work = ({ id, overview, standing }: WorkProps) => (
  <section className={`${CARD} space-y-4`} aria-labelledby="work">
    <h2 id="work" className="text-xl font-bold">
      {m.dossier_work()}
    </h2>
    <h3 className="font-semibold">{m.dossier_work_sheet()}</h3>
    <a href={dossierPaths.sheet(id)} className={ROW}>
      <span className="underline">{standingLine(standing)}</span>
      <Done done={!standing.next} />
    </a>
    <h3 className="font-semibold">{m.dossier_work_papers()}</h3>
    <a href={dossierPaths.papers(id)} className={ROW}>
      <span>
        <span className="underline">{m.dossier_papers_count({ count: overview.documents })}</span>
        {overview.missingDocuments.map((type) => (
          <span key={type} className="block text-ink-soft">
            {m.dossier_missing({ name: documentName(type) })}
          </span>
        ))}
      </span>
      <Done done={!overview.missingDocuments.length} />
    </a>
    <h3 className="font-semibold">{m.dossier_work_forms()}</h3>
    <ul className="space-y-2">
      {overview.forms.map(({ form, done }) => (
        <li key={form}>
          <a href={dossierPaths.form(id, form)} className={ROW}>
            <span className="underline">{formName(form)}</span>
            <Done done={done} />
          </a>
        </li>
      ))}
    </ul>
  </section>
)

export const SubmitForm = ({ version }: { version: number }) => (
  <form method="post" className={`${CARD} space-y-3`} aria-label={m.dossier_submit()}>
    <p>{m.dossier_submit_how()}</p>
    <input type="hidden" name="version" value={version} />
    <button name="intent" value="submit" className={WIDE_BUTTON}>
      {m.dossier_submit()}
    </button>
  </form>
)

interface WithdrawProps {
  version: number
  typed: string
  error: string | undefined
  /** Whether the old certificate runs on by this dossier. */
  extends: boolean
}

export const WithdrawForm = ({ version, typed, error, ...dossier }: WithdrawProps) => (
  <details className={CARD} open={Boolean(error)}>
    <summary className="min-h-11 cursor-pointer py-2 font-semibold">{m.dossier_withdraw()}</summary>
    <form method="post" noValidate className="mt-2 space-y-3">
      <p>{m.dossier_withdraw_how()}</p>
      {dossier.extends ? <p>{m.dossier_withdraw_extension()}</p> : null}
      <input type="hidden" name="version" value={version} />
      <TextAreaField
        name="reason"
        label={m.dossier_withdraw_reason()}
        value={typed}
        error={error}
        rows={3}
      />
      <button name="intent" value="withdraw" className={QUIET_BUTTON}>
        {m.dossier_withdraw_do()}
      </button>
    </form>
  </details>
)

const Acts = ({ history }: Pick<DossierResponse, "history">) => (
  <ol className="mt-2 divide-y divide-line">
    {[...history].reverse().map(({ id, action, reason, created_at }) => {
      const name = actName(action)
      return name ? (
        <li key={id} className="py-2">
          <p className="text-ink-soft">{formatInstant(created_at, getLocale())}</p>
          <p className="font-medium">{name}</p>
          {reason ? <p className="whitespace-pre-line">{reason}</p> : null}
        </li>
      ) : null
    })}
  </ol>
)

/** What was done with the dossier, the latest first; what was done with its papers on demand. */
export const History = ({ moves, papers }: Pick<OverviewView, "moves" | "papers">) => (
  <section className={CARD} aria-labelledby="history">
    <h2 id="history" className="text-xl font-bold">
      {m.dossier_history()}
    </h2>
    <Acts history={moves} />
    {papers.length ? (
      <details>
        <summary className="min-h-11 cursor-pointer py-2.5 text-river">
          {m.dossier_history_papers({ count: papers.length })}
        </summary>
        <Acts history={papers} />
      </details>
    ) : null}
  </section>
)
