import {
  GOODS_KIND_NAMES,
  LABEL_FIELD_NAMES,
  NET_UNIT_NAMES,
  type ProducerListingResponse,
} from "@ocop/contracts"
import {
  compulsoryLabelFields,
  GOODS_KINDS,
  LABEL_FIELDS,
  NET_UNITS,
  PRODUCT_SETS,
  type GoodsKind,
} from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { SelectField, TextField } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"
import { errorText } from "./listing-words"
import type { StepErrors, Typed } from "./step-form"

export interface FieldsProps {
  typed: Typed
  errors: StepErrors
  registered: ProducerListingResponse["registered_products"]
  /** False for a listing whose packs were made by staff. */
  isSinglePack: boolean
  kind: GoodsKind
}

/** What every field of this form has in common. */
const stateOf = ({ typed, errors }: FieldsProps, name: string) => ({
  name,
  value: typed[name] ?? "",
  error: errorText(errors[name]),
})

export const NameFields = (props: FieldsProps) => {
  const language = getLocale()
  return (
    <>
      <TextField {...stateOf(props, "title")} label={m.plist_name()} hint={m.plist_name_hint()} />
      <SelectField
        {...stateOf(props, "registered_product_id")}
        label={m.plist_registered()}
        hint={m.plist_registered_hint()}
        choose={m.plist_registered_none()}
        options={props.registered.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...stateOf(props, "product_set")}
        label={m.plist_set()}
        choose={m.plist_set_choose()}
        options={PRODUCT_SETS.map((set) => ({ value: String(set.no), label: set[language] }))}
      />
      <SelectField
        {...stateOf(props, "goods_kind")}
        label={m.plist_kind()}
        hint={m.plist_kind_hint()}
        choose=""
        options={GOODS_KINDS.map((kind) => ({
          value: kind,
          label: GOODS_KIND_NAMES[kind][language],
        }))}
      />
      <TextAreaField
        {...stateOf(props, "description")}
        label={m.plist_description()}
        hint={m.plist_description_hint()}
        rows={6}
        optional
      />
    </>
  )
}

export const NetFields = (props: FieldsProps) =>
  props.isSinglePack ? (
    <>
      <TextField
        {...stateOf(props, "net_value")}
        label={m.plist_net()}
        hint={m.plist_net_hint()}
        inputMode="numeric"
      />
      <SelectField
        {...stateOf(props, "net_unit")}
        label={m.plist_unit()}
        choose=""
        options={NET_UNITS.map((unit) => ({
          value: unit,
          label: NET_UNIT_NAMES[unit][getLocale()],
        }))}
      />
      <TextField
        {...stateOf(props, "weight_grams")}
        label={m.plist_weight()}
        hint={m.plist_weight_hint()}
        inputMode="numeric"
        optional
      />
    </>
  ) : (
    <p>{m.plist_net_several()}</p>
  )

export const OfferFields = (props: FieldsProps) => (
  <>
    <TextField
      {...stateOf(props, "price")}
      label={m.plist_price()}
      hint={m.plist_price_hint()}
      inputMode="numeric"
    />
    <TextField
      {...stateOf(props, "stock")}
      label={m.plist_stock()}
      hint={m.plist_stock_hint()}
      inputMode="numeric"
    />
  </>
)

/** First what the law wants of such goods, then whatever else a label may say. */
export const LabelFields = (props: FieldsProps) => {
  const compulsory = compulsoryLabelFields(props.kind)
  const others = LABEL_FIELDS.filter((field) => !compulsory.includes(field))
  return (
    <>
      <p>{m.plist_label_intro()}</p>
      {[...compulsory, ...others].map((field) => (
        <TextAreaField
          key={field}
          {...stateOf(props, `label.${field}`)}
          label={LABEL_FIELD_NAMES[field][getLocale()]}
          rows={2}
          optional={!compulsory.includes(field)}
        />
      ))}
    </>
  )
}
