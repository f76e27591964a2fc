import { CONSENT_PURPOSES, CONSENT_TEXTS } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"

interface BoxProps {
  name: string
  text: string
  error?: string
}

const Box = ({ name, text, error }: BoxProps) => (
  <div>
    <label className="flex items-start gap-3 py-2">
      <input
        id={`register_${name}`}
        type="checkbox"
        name={name}
        value="yes"
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        className="mt-0.5 size-6 shrink-0"
      />
      <span>{text}</span>
    </label>
    {error ? (
      <p id={`${name}-error`} className="font-medium text-danger">
        {error}
      </p>
    ) : null}
  </div>
)

/** One box for each purpose, none ticked beforehand. */
export const ConsentBoxes = ({ error }: { error: string | undefined }) => (
  <fieldset>
    <legend className="font-medium">{m.consent_legend()}</legend>
    {CONSENT_PURPOSES.map((purpose) => (
      <Box
        key={purpose}
        name={`consent_${purpose}`}
        text={CONSENT_TEXTS[purpose][getLocale()]}
        error={purpose === "orders" ? error : undefined}
      />
    ))}
  </fieldset>
)
