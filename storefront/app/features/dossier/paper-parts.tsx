import type { DossierEvidence } from "@ocop/contracts"
import { DOCUMENT_TYPES, type DocumentType } from "@ocop/rules"
import { formatDay, formatNumber } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON, SelectField, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { errorText } from "../producer-area/words"
import { dossierPaths } from "./dossier-paths"
import { documentName } from "./dossier-words"
import { EvidenceField } from "./evidence-field"
import type { PaperErrors, TypedPaper } from "./paper-form"

interface ListProps {
  id: string
  evidence: readonly DossierEvidence[]
  missing: readonly DocumentType[]
  /** Whether documents may be added and taken out now, by who looks. */
  mayChange: boolean
}

const Facts = ({ paper }: { paper: DossierEvidence }) => {
  const { number, issuer, issued_on, expires_on, expired, criterion } = paper
  const facts = [
    number && m.dossier_paper_number({ number }),
    issuer,
    issued_on && m.dossier_paper_issued({ day: formatDay(issued_on) }),
    criterion && m.dossier_paper_of({ code: criterion }),
  ].filter(Boolean)
  return (
    <>
      {facts.length ? <p>{facts.join(" · ")}</p> : null}
      {expires_on ? (
        <p className={expired ? "font-semibold text-danger" : ""}>
          {expired
            ? m.dossier_paper_expired({ day: formatDay(expires_on) })
            : m.dossier_paper_expires({ day: formatDay(expires_on) })}
        </p>
      ) : null}
    </>
  )
}

const Change = ({ id, paper }: { id: string; paper: DossierEvidence }) => (
  <div className="flex flex-wrap gap-3">
    <a
      href={dossierPaths.addPaper(id, { replaces: paper.id })}
      aria-label={m.dossier_paper_replace_of({ name: paper.file_name })}
      className={QUIET_BUTTON}
    >
      {m.dossier_paper_replace()}
    </a>
    <form method="post">
      <button
        name="remove"
        value={paper.id}
        aria-label={m.dossier_paper_remove_of({ name: paper.file_name })}
        className={QUIET_BUTTON}
      >
        {m.dossier_paper_remove()}
      </button>
    </form>
  </div>
)

const Paper = ({
  id,
  paper,
  mayChange,
}: {
  id: string
  paper: DossierEvidence
  mayChange: boolean
}) => (
  <li className="space-y-1 border-t border-line py-3">
    <a
      href={dossierPaths.paper(id, paper.id)}
      className="inline-block min-h-11 py-2 break-all underline"
    >
      {paper.file_name}
    </a>{" "}
    <span className="text-ink-soft">
      {m.dossier_paper_size({
        size: formatNumber(Math.max(1, Math.round(paper.bytes / 1024)), getLocale()),
      })}
    </span>
    <Facts paper={paper} />
    {mayChange ? <Change id={id} paper={paper} /> : null}
  </li>
)

/** The documents by what they are; those a dossier needs and has not come first. */
export const PaperLists = ({ id, evidence, missing, mayChange }: ListProps) => {
  const order = [...DOCUMENT_TYPES].sort(
    (one, other) => Number(missing.includes(other)) - Number(missing.includes(one))
  )
  return (
    <ul className="space-y-4">
      {order.map((type) => {
        const papers = evidence.filter((paper) => paper.document_type === type)
        const isMissing = missing.includes(type)
        return mayChange || papers.length ? (
          <li key={type} id={`loai-${type}`} className={`${CARD} scroll-mt-28`}>
            <h2 className="text-lg font-semibold">{documentName(type)}</h2>
            {isMissing ? (
              <p className="font-medium text-cinnamon">{m.dossier_paper_needed()}</p>
            ) : null}
            <ul>
              {papers.map((paper) => (
                <Paper key={paper.id} id={id} paper={paper} mayChange={mayChange} />
              ))}
            </ul>
            {mayChange ? (
              <a href={dossierPaths.addPaper(id, { type })} className={`${QUIET_BUTTON} mt-2`}>
                {papers.length ? m.dossier_paper_add_more() : m.dossier_paper_add()}
                <span className="sr-only">: {documentName(type)}</span>
              </a>
            ) : null}
          </li>
        ) : null
      })}
    </ul>
  )
}

interface FormProps {
  typed: TypedPaper
  errors: PaperErrors
  criteria: { value: string; label: string }[]
}

export const PaperForm = ({ typed, errors, criteria }: FormProps) => {
  const field = (name: keyof TypedPaper) => ({
    name,
    value: typed[name],
    error: errorText(errors[name]),
  })
  const types = DOCUMENT_TYPES.map((value) => ({ value, label: documentName(value) }))
  return (
    <form method="post" encType="multipart/form-data" noValidate className={`${CARD} space-y-4`}>
      <EvidenceField
        label={m.dossier_paper_file()}
        hint={m.dossier_paper_file_hint()}
        error={errorText(errors.file)}
      />
      <SelectField
        {...field("document_type")}
        label={m.dossier_paper_type()}
        choose={m.dossier_paper_choose()}
        options={types}
      />
      <SelectField
        {...field("criterion")}
        label={m.dossier_paper_criterion()}
        hint={m.dossier_paper_criterion_hint()}
        choose={m.dossier_paper_no_criterion()}
        options={criteria}
        optional
      />
      <TextField {...field("number")} label={m.dossier_paper_number_label()} optional />
      <TextField {...field("issuer")} label={m.dossier_paper_issuer()} optional />
      <TextField
        {...field("issued_on")}
        label={m.dossier_paper_issued_label()}
        hint={m.area_day_hint()}
        optional
      />
      <TextField
        {...field("expires_on")}
        label={m.dossier_paper_expires_label()}
        hint={m.dossier_paper_expires_hint()}
        optional
      />
      <button className={WIDE_BUTTON}>{m.dossier_paper_send()}</button>
    </form>
  )
}
