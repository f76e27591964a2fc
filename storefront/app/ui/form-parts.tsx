import type { ReactNode } from "react"
import { m } from "~/paraglide/messages"

/** The margin keeps label and hint in sight when a link of the summary leads here. */
export const INPUT =
  "mt-1 block min-h-11 w-full scroll-mt-28 rounded-soft border border-edge bg-paper px-3 py-2 text-base"
export const BUTTON =
  "inline-flex min-h-11 items-center justify-center rounded-soft bg-river px-5 py-2 font-semibold text-on-fill hover:bg-river-deep"
/** The one button a page is about: as wide as a phone, so that either thumb reaches it. */
export const WIDE_BUTTON = `${BUTTON} w-full sm:w-auto`
export const QUIET_BUTTON =
  "inline-flex min-h-11 items-center justify-center whitespace-nowrap rounded-soft border border-edge bg-paper px-4 py-2 text-ink hover:bg-sand"

export const errorId = (id: string) => `${id}-error`
const hintId = (id: string) => `${id}-hint`

/** Ids of what describes a field, for its `aria-describedby`. */
export const describedBy = (id: string, error?: string, hint?: string): string | undefined =>
  [error && errorId(id), hint && hintId(id)].filter(Boolean).join(" ") || undefined

export interface LabelledProps {
  name: string
  /** Where two forms of a page have a field of the same name; else the name itself. */
  id?: string
  label: string
  hint?: string
  error?: string
  optional?: boolean
}

const idOf = ({ id, name }: LabelledProps): string => id ?? name

export const Labelled = (props: LabelledProps & { children: ReactNode }) => (
  <div>
    <label htmlFor={idOf(props)} className="font-medium">
      {props.label}
      {props.optional ? <span className="text-ink-soft"> ({m.form_optional()})</span> : null}
    </label>
    {props.hint ? (
      <p id={hintId(idOf(props))} className="text-ink-soft">
        {props.hint}
      </p>
    ) : null}
    {props.children}
    {props.error ? (
      <p id={errorId(idOf(props))} className="mt-1 font-medium text-danger">
        {props.error}
      </p>
    ) : null}
  </div>
)

export interface TextFieldProps extends LabelledProps {
  value: string
  type?: "text" | "tel" | "email" | "password" | "date"
  autoComplete?: string
  inputMode?: "numeric" | "tel" | "email" | "text"
}

export const TextField = ({
  value,
  type,
  autoComplete,
  inputMode,
  ...labelled
}: TextFieldProps) => (
  <Labelled {...labelled}>
    <input
      id={idOf(labelled)}
      name={labelled.name}
      type={type ?? "text"}
      defaultValue={value}
      autoComplete={autoComplete}
      inputMode={inputMode}
      aria-invalid={labelled.error ? true : undefined}
      aria-describedby={describedBy(idOf(labelled), labelled.error, labelled.hint)}
      className={INPUT}
    />
  </Labelled>
)

export interface SelectFieldProps extends LabelledProps {
  value: string
  choose: string
  options: { value: string; label: string }[]
}

export const SelectField = ({ value, choose, options, ...labelled }: SelectFieldProps) => (
  <Labelled {...labelled}>
    <select
      id={idOf(labelled)}
      name={labelled.name}
      defaultValue={value}
      aria-invalid={labelled.error ? true : undefined}
      aria-describedby={describedBy(idOf(labelled), labelled.error, labelled.hint)}
      className={INPUT}
    >
      <option value="">{choose}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Labelled>
)

/** What went wrong, first on the page, each entry leading to its field. */
export const ErrorSummary = ({ items }: { items: { field: string; text: string }[] }) =>
  items.length ? (
    <div role="alert" className="mb-6 rounded-soft border-2 border-danger bg-danger-soft p-4">
      <p className="font-semibold">{m.form_problems()}</p>
      <ul className="mt-2 list-disc pl-5">
        {items.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} className="text-danger underline">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ) : null

/** A refusal that belongs to no field. */
export const Notice = ({ text }: { text: string | null }) =>
  text ? (
    <p
      role="alert"
      className="mb-6 rounded-soft border-2 border-danger bg-danger-soft p-4 font-medium"
    >
      {text}
    </p>
  ) : null
