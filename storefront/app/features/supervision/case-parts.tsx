import {
  REVOCATION_GROUND_NAMES,
  REVOCATION_STATE_NAMES,
  type ProducerRevocationResponse,
  type RevocationCase,
} from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { BUTTON, describedBy, INPUT, Labelled } from "~/ui/form-parts"
import { supervisionPaths } from "./supervision-paths"

const factsOf = (row: RevocationCase): [string, string | null][] => [
  [m.case_state(), REVOCATION_STATE_NAMES[row.state][getLocale()]],
  [m.case_ground(), REVOCATION_GROUND_NAMES[row.ground][getLocale()]],
  [m.case_finding(), row.finding],
  [m.case_notice(), row.notice_number],
  [m.case_until(), row.explain_until && formatDay(row.explain_until)],
  [m.case_explanation(), row.explanation],
  [m.case_decision(), row.decision_number],
  [m.case_note(), row.decision_note],
  [m.case_revoked_on(), row.revoked_on && formatDay(row.revoked_on)],
]

export const CaseFacts = ({ row }: { row: RevocationCase }) => (
  <dl className={`${CARD} mb-6 space-y-2`}>
    {factsOf(row).map(([label, value]) =>
      value ? (
        <div key={label}>
          <dt className="text-ink-soft">{label}</dt>
          <dd className="font-medium whitespace-pre-line">{value}</dd>
        </div>
      ) : null
    )}
  </dl>
)

export const CaseFiles = ({ case: row, files }: ProducerRevocationResponse) =>
  files.length ? (
    <section className={`${CARD} mb-6`} aria-labelledby="files">
      <h2 id="files" className="text-lg font-semibold">
        {m.case_files()}
      </h2>
      <ul>
        {files.map(({ id, file_name }) => (
          <li key={id}>
            <a
              href={supervisionPaths.file(row.id, id)}
              className="inline-block min-h-11 py-2 break-all underline"
            >
              {file_name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ) : null

interface FormProps {
  row: RevocationCase
  typed: string
  problem: string | undefined
}

/** The producer's own words, which are said once. */
export const ExplainForm = ({ row, typed, problem }: FormProps) => (
  <form method="post" className={`${CARD} space-y-4`}>
    <input type="hidden" name="version" value={row.version} />
    <Labelled
      name="explanation"
      label={m.case_explain()}
      hint={m.case_explain_hint()}
      error={problem}
    >
      <textarea
        id="explanation"
        name="explanation"
        rows={8}
        maxLength={8_000}
        required
        defaultValue={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy("explanation", problem, m.case_explain_hint())}
        className={INPUT}
      />
    </Labelled>
    <button className={BUTTON}>{m.case_send()}</button>
  </form>
)
