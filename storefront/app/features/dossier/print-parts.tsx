import type { DossierEvidence, DossierResponse } from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { documentName, fieldLabel, formName, kindName, setName, stateName } from "./dossier-words"
import type { PrintedCriterion, PrintView } from "./print-view"

const Fact = ({ name, value }: { name: string; value: string | null }) => (
  <div className="py-1">
    <dt className="text-ink-soft">{name}</dt>
    <dd className="font-medium whitespace-pre-line">{value || "—"}</dd>
  </div>
)

export const PrintHead = ({ dossier }: Pick<DossierResponse, "dossier">) => (
  <dl className="grid gap-x-6 sm:grid-cols-2 print:grid-cols-2">
    <Fact name={m.dossier_producer()} value={dossier.producer_name} />
    <Fact name={m.dossier_commune()} value={dossier.commune_name} />
    <Fact name={m.dossier_product()} value={dossier.product_name} />
    <Fact name={m.dossier_set()} value={setName(dossier.product_set)} />
    <Fact name={m.dossier_kind()} value={kindName(dossier.kind)} />
    <Fact name={m.dossier_state()} value={stateName(dossier.state)} />
    <Fact name={m.dossier_receipt()} value={dossier.receipt_number} />
    <Fact
      name={m.dossier_submitted_on()}
      value={dossier.submitted_on && formatDay(dossier.submitted_on)}
    />
  </dl>
)

export const PrintForm = ({ form, fields }: PrintView["forms"][number]) => (
  <section>
    <h2 className="border-b border-line text-xl font-bold">{formName(form)}</h2>
    <dl>
      {fields.map(({ name, value }) => (
        <Fact key={name} name={fieldLabel(form, name)} value={value} />
      ))}
    </dl>
  </section>
)

const Criterion = ({ criterion }: { criterion: PrintedCriterion }) => (
  <li className="break-inside-avoid border-t border-line py-2">
    <p className="flex justify-between gap-4">
      <span className="font-medium">
        {m.selfcheck_criterion({ code: criterion.code, title: criterion.title })}
      </span>
      <span className="shrink-0 font-semibold tabular-nums">
        {criterion.answer ? `${criterion.answer.points}/${criterion.max}` : `—/${criterion.max}`}
      </span>
    </p>
    <p>{criterion.answer?.text ?? m.dossier_unanswered()}</p>
    {criterion.note ? <p className="whitespace-pre-line">{criterion.note}</p> : null}
    {criterion.papers.length ? (
      <p className="text-ink-soft">
        {m.dossier_proof()}: {criterion.papers.join(", ")}
      </p>
    ) : null}
  </li>
)

export const PrintSheet = ({ parts, total }: Pick<PrintView, "parts" | "total">) => (
  <section>
    <h2 className="border-b border-line text-xl font-bold">{m.dossier_print_sheet({ total })}</h2>
    {parts.map(({ code, title, points, max, criteria }) => (
      <div key={code} className="mt-3">
        <h3 className="text-lg font-semibold">
          {m.selfcheck_part_short({ code, title })} · {m.selfcheck_of({ points, max })}
        </h3>
        <ul>
          {criteria.map((criterion) => (
            <Criterion key={criterion.code} criterion={criterion} />
          ))}
        </ul>
      </div>
    ))}
  </section>
)

const paperLine = ({ number, issuer, issued_on, expires_on }: DossierEvidence): string =>
  [
    number && m.dossier_paper_number({ number }),
    issuer,
    issued_on && m.dossier_paper_issued({ day: formatDay(issued_on) }),
    expires_on && m.dossier_paper_expires({ day: formatDay(expires_on) }),
  ]
    .filter(Boolean)
    .join(" · ")

export const PrintPapers = ({ evidence }: Pick<DossierResponse, "evidence">) => (
  <section>
    <h2 className="border-b border-line text-xl font-bold">{m.dossier_papers()}</h2>
    {evidence.length ? (
      <ol className="list-decimal pl-6">
        {evidence.map((paper) => (
          <li key={paper.id} className="py-1">
            <span className="font-medium">{documentName(paper.document_type)}</span>:{" "}
            {paper.file_name}
            <span className="block text-ink-soft">{paperLine(paper)}</span>
          </li>
        ))}
      </ol>
    ) : (
      <p>{m.dossier_no_papers()}</p>
    )}
  </section>
)
