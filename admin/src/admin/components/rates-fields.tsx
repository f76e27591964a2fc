import { Heading, Hint, Input, Label } from "@medusajs/ui"
import { rateFieldName as fieldName, type RatesTyped } from "@ocop/contracts"
import { RATE_ZONES, REMOTENESS, type RateZone } from "@ocop/rules"
import { useId } from "react"
import { useTexts } from "../lib/use-texts"

interface AmountProps {
  name: string
  label: string
  value: string
  hint?: string
}

const Amount = ({ name, label, value, hint }: AmountProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        name={name}
        defaultValue={value}
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  )
}

const Zone = ({ zone, typed }: { zone: RateZone; typed: RatesTyped["zones"][RateZone] }) => {
  const { t } = useTexts()
  return (
    <section className="flex flex-col gap-4 px-6 py-4">
      <Heading level="h2">{t(`floor_rates.zones.${zone}`)}</Heading>
      {typed.steps.map(({ up_to, fee }, row) => (
        <fieldset key={row} className="grid grid-cols-2 gap-4">
          <legend className="sr-only">{t("floor_rates.step", { number: row + 1 })}</legend>
          <Amount name={fieldName.upTo(zone, row)} label={t("floor_rates.up_to")} value={up_to} />
          <Amount name={fieldName.fee(zone, row)} label={t("floor_rates.fee")} value={fee} />
        </fieldset>
      ))}
      <div className="grid grid-cols-2 gap-4">
        <Amount
          name={fieldName.every(zone)}
          label={t("floor_rates.every")}
          value={typed.every}
          hint={t("floor_rates.every_hint")}
        />
        <Amount
          name={fieldName.further(zone)}
          label={t("floor_rates.further")}
          value={typed.further}
        />
      </div>
    </section>
  )
}

/** The whole table: a zone after the other, then what stands beside the weight. */
export const RatesFields = ({ typed }: { typed: RatesTyped }) => {
  const { t } = useTexts()
  return (
    <>
      {RATE_ZONES.map((zone) => (
        <Zone key={zone} zone={zone} typed={typed.zones[zone]} />
      ))}
      <section className="grid gap-4 px-6 py-4 md:grid-cols-3">
        {REMOTENESS.map((one) => (
          <Amount
            key={one}
            name={fieldName.surcharge(one)}
            label={t(`floor_rates.surcharges.${one}`)}
            value={typed.surcharges[one]}
          />
        ))}
        <Amount
          name={fieldName.freeFrom}
          label={t("floor_rates.free_from")}
          value={typed.free_from}
          hint={t("floor_rates.free_hint")}
        />
      </section>
    </>
  )
}
