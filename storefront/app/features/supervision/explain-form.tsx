import type { RevocationCase } from "@ocop/contracts"
import { refusedText } from "~/features/catalog/catalog-words"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { BUTTON, describedBy, INPUT, Labelled, QUIET_BUTTON } from "~/ui/form-parts"
import { EvidenceField } from "../dossier/evidence-field"
import type { Refused } from "./explain.server"

const WordsField = ({ typed, error }: { typed: string; error?: string }) => (
  <Labelled name="explanation" label={m.case_explain()} hint={m.case_explain_hint()} error={error}>
    <textarea
      id="explanation"
      name="explanation"
      rows={8}
      maxLength={8_000}
      required
      defaultValue={typed}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy("explanation", error, m.case_explain_hint())}
      className={INPUT}
    />
  </Labelled>
)

interface Props {
  row: RevocationCase
  /** Words that were typed while files were added. */
  typed: string
  refused: Refused | null
}

/** The producer's own words, which are said once, and what bears them out. */
export const ExplainForm = ({ row, typed, refused }: Props) => {
  const errorAt = (field: Refused["field"]) =>
    refused?.field === field ? refusedText(refused.code) : undefined
  return (
    <form method="post" encType="multipart/form-data" className={`${CARD} space-y-4`}>
      <input type="hidden" name="version" value={row.version} />
      <WordsField typed={typed} error={errorAt("explanation")} />
      <EvidenceField label={m.case_attach()} hint={m.case_attach_hint()} error={errorAt("file")} />
      <div className="flex flex-wrap gap-3">
        <button name="intent" value="send" className={BUTTON}>
          {m.case_send()}
        </button>
        <button name="intent" value="add" formNoValidate className={QUIET_BUTTON}>
          {m.case_attach_more()}
        </button>
      </div>
    </form>
  )
}
