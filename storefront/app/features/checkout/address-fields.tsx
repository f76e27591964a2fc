import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, SelectField, TextField } from "~/ui/form-parts"
import type { Places } from "./places.server"
import type { RecipientTyped } from "./recipient-form"

interface Props {
  places: Places
  typed: RecipientTyped
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

const Found = ({ found, chosen }: { found: Places["found"]; chosen: string }) => {
  if (!found) return null
  if (!found.length) return <p role="status">{m.checkout_old_none()}</p>
  return (
    <fieldset className="mt-3">
      <legend className="font-medium">{m.checkout_old_found()}</legend>
      {found.map((hit) => (
        <label key={hit.code} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="found_commune"
            value={hit.code}
            defaultChecked={hit.code === chosen}
            className="size-5"
          />
          <span>
            {hit.name}, {hit.province.name}
            {hit.matched_former_name ? (
              <small className="block text-ink-soft">
                {m.checkout_old_name({ name: hit.matched_former_name })}
              </small>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const OldNames = ({ places, typed }: Props) => (
  <details open={places.found !== null} className="rounded-soft border border-line p-3">
    <summary className="min-h-11 cursor-pointer py-2 font-medium">{m.checkout_old_help()}</summary>
    <div className="mt-2 flex flex-wrap items-end gap-3">
      <div className="grow">
        <TextField name="old_place" label={m.checkout_old_place()} value={typed.old_place} />
      </div>
      <button name="step" value="old_place" className={QUIET_BUTTON}>
        {m.checkout_old_find()}
      </button>
    </div>
    <Found found={places.found} chosen={typed.found_commune} />
  </details>
)

/** Province, then commune, with a way in through names of the past; never a district. */
export const AddressFields = (props: Props) => (
  <fieldset className="space-y-4">
    <legend className="mb-2 text-lg font-semibold">{m.checkout_place()}</legend>
    <ProvinceStep {...props} />
    <CommuneStep {...props} />
    <OldNames {...props} />
    <TextField
      name="street"
      label={m.checkout_street()}
      value={props.typed.street}
      autoComplete="address-line1"
      error={props.errors.street}
    />
  </fieldset>
)
