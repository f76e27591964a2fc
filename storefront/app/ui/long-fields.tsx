import { describedBy, errorId, INPUT, Labelled, type LabelledProps } from "./form-parts"

/** Without a length of its own: what is too long comes back whole, with a word about it. */
export const TextAreaField = ({
  value,
  rows,
  ...labelled
}: LabelledProps & { value: string; rows: number }) => (
  <Labelled {...labelled}>
    <textarea
      id={labelled.id ?? labelled.name}
      name={labelled.name}
      rows={rows}
      defaultValue={value}
      aria-invalid={labelled.error ? true : undefined}
      aria-describedby={describedBy(labelled.id ?? labelled.name, labelled.error, labelled.hint)}
      className={INPUT}
    />
  </Labelled>
)

interface ChoiceFieldProps {
  name: string
  /** Where two forms of a page have a field of the same name; else the name itself. */
  id?: string
  legend: string
  value: string
  error?: string
  options: { value: string; label: string }[]
}

/** One of a few, each line of it a target for a thumb. */
export const ChoiceField = ({
  name,
  id = name,
  legend,
  value,
  error,
  options,
}: ChoiceFieldProps) => (
  <fieldset id={id} tabIndex={-1} aria-describedby={error ? errorId(id) : undefined}>
    <legend className="mb-1 text-lg font-semibold">{legend}</legend>
    {options.map((option) => (
      <label key={option.value} className="flex min-h-11 items-center gap-3 py-1">
        <input
          type="radio"
          name={name}
          value={option.value}
          defaultChecked={option.value === value}
          className="size-5 shrink-0"
        />
        <span>{option.label}</span>
      </label>
    ))}
    {error ? (
      <p id={errorId(id)} className="mt-1 font-medium text-danger">
        {error}
      </p>
    ) : null}
  </fieldset>
)
