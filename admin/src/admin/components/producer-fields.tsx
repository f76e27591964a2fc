import { PRODUCER_KIND_NAMES } from "@ocop/contracts"
import { ALL_PRODUCER_KINDS } from "@ocop/rules"
import { useWatch } from "react-hook-form"
import { useTexts } from "../lib/use-texts"
import { LongTextField, SelectField, SwitchField, TextField, type Option } from "./form-fields"
import { useCommuneOptions } from "./pickers"
import { SearchField } from "./search-field"

/** Asked only of the kind that the law ties to it. */
const EligibilityFields = () => {
  const { t } = useTexts()
  const kind = useWatch({ name: "kind" }) as string | undefined
  if (kind === "sme")
    return (
      <SelectField
        name="enterprise_size"
        label={t("fields.enterprise_size")}
        options={["sme", "large"].map((size) => ({
          value: size,
          label: t(`producers.size.${size}`),
        }))}
      />
    )
  if (kind === "household")
    return <SwitchField name="business_registered" label={t("fields.business_registered")} />
  return null
}

export const ProducerFields = ({ commune }: { commune?: Option }) => {
  const { t, language } = useTexts()
  const label = (field: string) => t(`fields.${field}`)
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <TextField name="name" label={label("name")} />
      <TextField name="trade_name" label={label("trade_name")} optional />
      <SelectField
        name="kind"
        label={label("kind")}
        placeholder={t("form.choose")}
        options={ALL_PRODUCER_KINDS.map((kind) => ({
          value: kind,
          label: PRODUCER_KIND_NAMES[kind][language],
        }))}
      />
      <EligibilityFields />
      <TextField name="tax_code" label={label("tax_code")} optional inputMode="numeric" />
      <TextField name="registration_number" label={label("registration_number")} optional />
      <TextField name="representative" label={label("representative")} optional />
      <TextField name="phone" label={label("phone")} optional inputMode="tel" />
      <TextField name="email" label={label("email")} optional inputMode="email" />
      <SearchField
        name="commune_code"
        label={label("commune_code")}
        optional
        hint={t("producers.commune_hint")}
        placeholder={t("form.search_commune")}
        useOptions={useCommuneOptions}
        initial={commune}
      />
      <TextField name="address" label={label("address")} optional />
      <div className="md:col-span-2">
        <LongTextField name="story" label={label("story")} optional />
      </div>
    </div>
  )
}
