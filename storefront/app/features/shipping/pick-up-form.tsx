import type { CommuneRef, ProvinceRef } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, SelectField, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import type { PlaceTyped } from "./place-form"
import { optionsOf, ProvinceForm } from "./province-form"

interface PickUpFormProps {
  isOpen: boolean
  typed: PlaceTyped
  province: string
  provinces: ProvinceRef[]
  communes: CommuneRef[]
}

export const PickUpForm = ({ isOpen, typed, province, provinces, communes }: PickUpFormProps) => (
  <div className="space-y-3">
    {isOpen ? null : <p>{m.pship_pick_up_none()}</p>}
    <ProvinceForm part="nhan-hang" province={province} provinces={provinces} />
    <form method="post" noValidate className="space-y-3">
      <SelectField
        name="commune_code"
        label={m.delivery_commune()}
        value={typed.commune_code}
        choose={m.delivery_choose()}
        options={optionsOf(communes)}
      />
      <TextField name="name" label={m.pship_pick_up_name()} value={typed.name} />
      <TextField name="address" label={m.pship_pick_up_address()} value={typed.address} />
      <TextField name="hours" label={m.pship_pick_up_hours()} value={typed.hours} optional />
      <div className="flex flex-wrap gap-3">
        <button name="save" value="pick-up" className={WIDE_BUTTON}>
          {m.pship_pick_up_save()}
        </button>
        {isOpen ? (
          <button name="save" value="close" className={QUIET_BUTTON}>
            {m.pship_pick_up_close()}
          </button>
        ) : null}
      </div>
    </form>
  </div>
)
