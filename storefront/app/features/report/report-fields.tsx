import { SUSPICION_GROUND_NAMES, type CommuneRef } from "@ocop/contracts"
import { SUSPICION_GROUNDS } from "@ocop/rules"
import type { ReactNode } from "react"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { SelectField, TextField } from "~/ui/form-parts"
import { ChoiceField, TextAreaField } from "~/ui/long-fields"
import type { ReportErrors, ReportField, ReportTyped } from "./report-form"
import { errorText } from "./report-words"

export interface FieldsProps {
  typed: ReportTyped
  errors: ReportErrors
}

/** What every field of this form has in common. */
const stateOf = ({ typed, errors }: FieldsProps, name: ReportField) => ({
  name,
  value: typed[name],
  error: errorText(errors[name]),
})

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="space-y-4">
    <legend className="mb-2 text-lg font-semibold">{title}</legend>
    {children}
  </fieldset>
)

export const GroundField = (props: FieldsProps) => (
  <ChoiceField
    {...stateOf(props, "ground")}
    legend={m.report_ground()}
    options={SUSPICION_GROUNDS.map((value) => ({
      value,
      label: SUSPICION_GROUND_NAMES[value][getLocale()],
    }))}
  />
)

export const ProductFields = (props: FieldsProps) => (
  <Part title={m.report_product_part()}>
    <TextField {...stateOf(props, "product_name")} label={m.report_product_name()} optional />
    <TextField
      {...stateOf(props, "certificate_code")}
      label={m.report_code()}
      hint={m.report_code_hint()}
      optional
    />
    <TextField
      {...stateOf(props, "lot")}
      label={m.report_lot()}
      hint={m.report_lot_hint()}
      optional
    />
  </Part>
)

export const SightingFields = ({
  communes,
  ...props
}: FieldsProps & { communes: CommuneRef[] }) => (
  <Part title={m.report_seen_part()}>
    <TextField {...stateOf(props, "place")} label={m.report_place()} hint={m.report_place_hint()} />
    <SelectField
      {...stateOf(props, "commune_code")}
      label={m.report_commune()}
      choose={m.report_commune_choose()}
      options={communes.map(({ code, name }) => ({ value: code, label: name }))}
      optional
    />
    <TextField {...stateOf(props, "seen_on")} label={m.report_day()} hint={m.report_day_hint()} />
  </Part>
)

export const StoryFields = (props: FieldsProps) => (
  <Part title={m.report_story_part()}>
    <TextAreaField
      {...stateOf(props, "description")}
      label={m.report_description()}
      hint={m.report_description_hint()}
      rows={7}
    />
  </Part>
)

export const PersonFields = (props: FieldsProps) => (
  <Part title={m.report_person_part()}>
    <p className="text-ink-soft">{m.report_privacy()}</p>
    <TextField
      {...stateOf(props, "reporter_name")}
      label={m.report_name()}
      autoComplete="name"
      optional
    />
    <TextField
      {...stateOf(props, "reporter_phone")}
      label={m.report_phone()}
      type="tel"
      autoComplete="tel"
      optional
    />
  </Part>
)
