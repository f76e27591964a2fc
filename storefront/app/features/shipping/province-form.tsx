import type { ProvinceRef } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, SelectField } from "~/ui/form-parts"

export const optionsOf = (units: readonly { code: string; name: string }[]) =>
  units.map(({ code, name }) => ({ value: code, label: name }))

interface ProvinceFormProps {
  /** Of the part of the page that is shown again. */
  part: string
  province: string
  provinces: ProvinceRef[]
}

/** Another province is another list of communes: it is asked for first. */
export const ProvinceForm = ({ part, province, provinces }: ProvinceFormProps) => (
  <form action={`#${part}`} className="flex flex-wrap items-end gap-3">
    <SelectField
      name="tinh"
      id={`${part}-tinh`}
      label={m.delivery_province()}
      value={province}
      choose={m.delivery_choose()}
      options={optionsOf(provinces)}
    />
    <button className={QUIET_BUTTON}>{m.pship_province_change()}</button>
  </form>
)
