import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { WIDE_BUTTON } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"
import { CriterionField } from "../evaluation/criterion-field"
import { dossierPaths } from "./dossier-paths"
import type { CriterionPage } from "./group-view"

interface Props {
  id: string
  page: CriterionPage
  /** What was typed and refused, to be shown again. */
  note?: string
  error: string | null
}

const Papers = ({ id, page }: Pick<Props, "id" | "page">) => (
  <p>
    {page.documents ? `${m.dossier_criterion_papers({ count: page.documents })} ` : null}
    <a
      href={dossierPaths.addPaper(id, { criterion: page.criterion.code })}
      className="inline-block min-h-11 py-2 text-river underline"
    >
      {m.dossier_criterion_add_paper({ code: page.criterion.code })}
    </a>
  </p>
)

/** One criterion, saved by itself; the button leads on to the next. */
export const CriterionForm = ({ id, page, note, error }: Props) => {
  const { criterion, heading } = page
  const typed = note ?? page.note
  return (
    <form method="post" data-answer={criterion.code} className={`${CARD} space-y-3`} noValidate>
      {heading ? <h2 className="text-lg font-semibold">{heading}</h2> : null}
      <input type="hidden" name="criterion" value={criterion.code} />
      {error ? (
        <p role="alert" className="font-medium text-danger">
          {error}
        </p>
      ) : null}
      <CriterionField criterion={criterion} />
      <details open={Boolean(typed)}>
        <summary className="min-h-11 cursor-pointer py-2.5 text-river">
          {m.dossier_note_open()}
        </summary>
        <TextAreaField
          id={`note-${criterion.anchor}`}
          name="note"
          label={m.dossier_note({ code: criterion.code })}
          value={typed}
          rows={3}
          optional
        />
      </details>
      <Papers id={id} page={page} />
      <p role="status" data-saved className="font-medium text-river">
        {page.answered ? m.dossier_saved() : ""}
      </p>
      <button className={WIDE_BUTTON}>{m.dossier_save_next()}</button>
    </form>
  )
}
