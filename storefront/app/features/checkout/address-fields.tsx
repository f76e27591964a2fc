import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, SelectField, TextField } from "~/ui/form-parts"
import { PlaceSearch } from "./place-search"
import type { Places } from "./places.server"
import type { RecipientTyped } from "./recipient-form"

type PlaceTyped = Pick<
  RecipientTyped,
  "province_code" | "commune_code" | "found_commune" | "street" | "old_place" | "old_district"
>

interface Props {
  places: Places
  typed: PlaceTyped
  errors: { commune_code?: string; street?: string }
}

const options = (units: { code: string; name: string }[]) =>
  units.map(({ code, name }) => ({ value: code, label: name }))

const ProvinceStep = ({ places, typed }: Props) => (
  <div className="flex flex-wrap items-end gap-3">
    <div className="grow">
      <SelectField
        name="province_code"
        label={m.checkout_province()}
        value={typed.province_code}
        choose={m.checkout_province_choose()}
        options={options(places.provinces)}
      />
    </div>
    <button name="step" value="province" className={QUIET_BUTTON}>
      {m.checkout_province_next()}
    </button>
  </div>
)

const CommuneStep = ({ places, typed, errors }: Props) =>
  places.communes.length ? (
    <SelectField
      name="commune_code"
      label={m.checkout_commune()}
      value={typed.commune_code}
      choose={m.checkout_commune_choose()}
      options={options(places.communes)}
      error={errors.commune_code}
    />
  ) : (
    <div id="commune_code" tabIndex={-1}>
      <p className="text-ink-soft">{m.checkout_commune_wait()}</p>
      {errors.commune_code ? (
        <p className="mt-1 font-medium text-danger">{errors.commune_code}</p>
      ) : null}
    </div>
  )

/** A name typed, or province then commune; never a district. */
export const AddressFields = (props: Props) => (
  <fieldset className="space-y-4">
    <legend className="mb-2 text-lg font-semibold">{m.checkout_place()}</legend>
    <PlaceSearch places={props.places} typed={props.typed} />
    <p className="font-medium">{m.checkout_place_or_list()}</p>
    <ProvinceStep {...props} />
    <CommuneStep {...props} />
    <TextField
      name="street"
      label={m.checkout_street()}
      value={props.typed.street}
      autoComplete="address-line1"
      error={props.errors.street}
    />
  </fieldset>
)
