import {
  REVOCATION_GROUND_NAMES,
  REVOCATION_STATE_NAMES,
  type RevocationCase,
  type RevocationFile,
} from "@ocop/contracts"
import { useId } from "react"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
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

interface FilesProps {
  /** Of the case. */
  id: string
  title: string
  files: readonly RevocationFile[]
}

export const CaseFiles = ({ id, title, files }: FilesProps) => {
  const heading = useId()
  return files.length ? (
    <section className={`${CARD} mb-6`} aria-labelledby={heading}>
      <h2 id={heading} className="text-lg font-semibold">
        {title}
      </h2>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <a
              href={supervisionPaths.file(id, file.id)}
              className="inline-block min-h-11 py-2 break-all underline"
            >
              {file.file_name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ) : null
}
