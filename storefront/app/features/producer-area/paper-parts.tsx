import { SELLER_PAPER_NAMES, type ProducerApplication } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { formatDay } from "~/lib/dates"
import { CARD } from "~/ui/card"
import {
  INPUT,
  Labelled,
  QUIET_BUTTON,
  SelectField,
  TextField,
  WIDE_BUTTON,
  describedBy,
} from "~/ui/form-parts"
import type { PaperErrors, TypedPaper } from "./paper-form"
import { areaPaths } from "./area-paths"
import { choices, errorText, said } from "./words"

/** Papers that are missing, as a sentence each: one of several is enough. */
export const MissingPapers = ({ missing }: Pick<ProducerApplication, "missing">) =>
  missing.length ? (
    <div className="mb-4">
      <p className="font-semibold">{m.area_papers_missing()}</p>
      <ul className="list-disc pl-5">
        {missing.map((types) => (
          <li key={types.join()}>
            {types.map((type) => said(SELLER_PAPER_NAMES[type])).join(` ${m.area_papers_or()} `)}
          </li>
        ))}
      </ul>
    </div>
  ) : null

export const PaperList = ({ application }: { application: ProducerApplication }) => (
  <ul className="mb-4 space-y-3">
    {application.documents.map(({ id, type, number, issued_on }) => (
      <li key={id} className={CARD}>
        <p className="font-semibold">{said(SELLER_PAPER_NAMES[type])}</p>
        <p>
          {m.area_paper_number()} {number} · {formatDay(issued_on)}
        </p>
        <p>
          <a
            href={areaPaths.paper(application.id, id)}
            className="inline-block min-h-11 py-2 underline"
          >
            {m.area_paper_open({ name: number })}
          </a>
        </p>
        {application.open ? (
          <form method="post">
            <input type="hidden" name="intent" value="remove" />
            <button
              name="paper"
              value={id}
              className={QUIET_BUTTON}
              aria-label={`${m.area_paper_remove()}: ${said(SELLER_PAPER_NAMES[type])}`}
            >
              {m.area_paper_remove()}
            </button>
          </form>
        ) : null}
      </li>
    ))}
  </ul>
)

const FileField = ({ error }: { error?: string }) => (
  <Labelled name="file" label={m.area_paper_file()} error={error}>
    <input
      id="file"
      name="file"
      type="file"
      accept="application/pdf,image/jpeg,image/png,image/webp"
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy("file", error)}
      className={INPUT}
    />
  </Labelled>
)

export const PaperForm = ({ typed, errors }: { typed: TypedPaper; errors: PaperErrors }) => {
  const dayHint = m.area_day_hint()
  const field = (name: keyof TypedPaper) => ({
    name,
    value: typed[name],
    error: errorText(errors[name]),
  })
  return (
    <form
      method="post"
      encType="multipart/form-data"
      noValidate
      aria-label={m.area_paper_add()}
      className={`${CARD} mb-6 space-y-4`}
    >
      <h3 className="text-lg font-semibold">{m.area_paper_add()}</h3>
      <input type="hidden" name="intent" value="add" />
      <SelectField
        {...field("type")}
        label={m.area_paper_type()}
        choose={m.area_paper_choose()}
        options={choices(SELLER_PAPER_NAMES)}
      />
      <TextField {...field("number")} label={m.area_paper_number()} />
      <TextField {...field("issuer")} label={m.area_paper_issuer()} />
      <TextField {...field("issued_on")} label={m.area_paper_issued()} hint={dayHint} />
      <TextField {...field("expires_on")} label={m.area_paper_expires()} hint={dayHint} />
      <FileField error={errorText(errors.file)} />
      <button className={WIDE_BUTTON}>{m.area_paper_send()}</button>
    </form>
  )
}
