import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, SelectField, TextField } from "~/ui/form-parts"
import type { PlaceChoice } from "./place-choices"
import type { Places } from "./places.server"
import { checkoutPaths } from "./checkout-paths"
import type { RecipientTyped } from "./recipient-form"

interface Props {
  places: Places
  typed: Pick<RecipientTyped, "old_place" | "old_district" | "found_commune">
}

const Choice = ({ choice, isChosen }: { choice: PlaceChoice; isChosen: boolean }) => (
  <label className="flex min-h-11 items-center gap-3 py-1">
    <input
      type="radio"
      name="found_commune"
      value={choice.code}
      defaultChecked={isChosen}
      className="size-6 shrink-0"
    />
    <span>
      <span data-label>{choice.label}</span>
      <span data-former className="block text-ink-soft">
        {choice.former ? m.checkout_old_name({ name: choice.former }) : null}
      </span>
    </span>
  </label>
)

/** The one old name that leads to one commune is chosen for the buyer to see; a divided one is asked. */
const isOnlyAnswer = (found: readonly PlaceChoice[]): boolean =>
  found.length === 1 && !found[0]?.divided

const Found = ({ found, chosen }: { found: PlaceChoice[] | null; chosen: string }) => {
  if (!found) return null
  if (!found.length) return <p role="status">{m.checkout_old_none()}</p>
  return (
    <fieldset>
      <legend className="font-medium">{m.checkout_old_found()}</legend>
      {found.some(({ divided }) => divided) ? <p>{m.checkout_old_divided()}</p> : null}
      {found.map((choice, index) => (
        <Choice
          key={index}
          choice={choice}
          isChosen={choice.code === chosen || isOnlyAnswer(found)}
        />
      ))}
    </fieldset>
  )
}

const NameStep = ({ typed }: Pick<Props, "typed">) => (
  <div className="flex flex-wrap items-end gap-3">
    <div className="grow">
      <TextField
        name="old_place"
        label={m.checkout_old_place()}
        hint={m.checkout_old_place_hint()}
        value={typed.old_place}
        autoComplete="off"
      />
    </div>
    <button name="step" value="old_place" className={QUIET_BUTTON}>
      {m.checkout_old_find()}
    </button>
  </div>
)

const DistrictStep = ({ places, typed }: Props) => (
  <details open={Boolean(typed.old_district)}>
    <summary className="min-h-11 cursor-pointer py-2">{m.checkout_old_by_district()}</summary>
    <div className="flex flex-wrap items-end gap-3">
      <div className="grow">
        <SelectField
          name="old_district"
          label={m.checkout_old_district()}
          value={typed.old_district}
          choose={m.checkout_old_district_choose()}
          options={places.districts.map(({ slug, name, province_name }) => ({
            value: slug,
            label: `${name}, ${province_name}`,
          }))}
        />
      </div>
      <button name="step" value="old_place" className={QUIET_BUTTON}>
        {m.checkout_old_show()}
      </button>
    </div>
  </details>
)

/** A row for the script to fill; it renders nothing by itself. */
const Template = () => (
  <template data-place-row>
    <Choice
      choice={{
        code: "",
        label: "",
        former: m.checkout_old_name({ name: "{name}" }),
        divided: false,
      }}
      isChosen={false}
    />
  </template>
)

/** Any name, of today or of the past, or an old district to choose from, leads to a commune of today. */
export const PlaceSearch = ({ places, typed }: Props) => (
  <div
    className="space-y-3 rounded-soft border border-line p-3"
    data-place-search={checkoutPaths.communes()}
  >
    <NameStep typed={typed} />
    <div
      data-place-found
      data-legend={m.checkout_old_found()}
      data-none={m.checkout_old_none()}
      data-divided={m.checkout_old_divided()}
    >
      <Found found={places.found} chosen={typed.found_commune} />
    </div>
    <p data-place-status role="status" className="sr-only" />
    <DistrictStep places={places} typed={typed} />
    <Template />
  </div>
)
