import type { CommuneRef } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { SelectField, TextField } from "~/ui/form-parts"
import type { FairTyped } from "./fair-form"
import { optionsOf } from "./province-form"

interface FairFieldsProps {
  typed: FairTyped
  communes: CommuneRef[]
}

export const FairFields = ({ typed, communes }: FairFieldsProps) => {
  const named = (name: keyof FairTyped) => ({
    name,
    id: `fair-${typed.fair_id}-${name}`,
    value: typed[name],
  })
  return (
    <>
      <input type="hidden" name="fair_id" value={typed.fair_id} />
      <TextField {...named("name")} label={m.fair_name()} />
      <TextField {...named("address")} label={m.fair_booth()} />
      <SelectField
        {...named("commune_code")}
        label={m.delivery_commune()}
        choose={m.delivery_choose()}
        options={optionsOf(communes)}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField {...named("first_on")} type="date" label={m.fair_first()} />
        <TextField {...named("last_on")} type="date" label={m.fair_last()} />
      </div>
      <TextField {...named("hours")} label={m.fair_hours()} optional />
    </>
  )
}
