import { PRODUCER_KIND_NAMES, type StoreDistrictsResponse } from "@ocop/contracts"
import { ALL_PRODUCER_KINDS } from "@ocop/rules"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { facetTitle } from "~/features/catalog/catalog-words"
import { oneOf, type Chosen } from "~/lib/filter-address"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { BUTTON, SelectField, TextField } from "~/ui/form-parts"

interface Props {
  chosen: Chosen
  districts: StoreDistrictsResponse["districts"]
}

export const ProducerForm = ({ chosen, districts }: Props) => (
  <form
    action={catalogPaths.producers()}
    className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto]"
  >
    <TextField name="q" label={m.producers_search()} value={oneOf(chosen, "q")} />
    <SelectField
      name="kind"
      label={facetTitle("producer_kind")}
      value={oneOf(chosen, "kind")}
      choose={m.facet_all()}
      options={ALL_PRODUCER_KINDS.map((kind) => ({
        value: kind,
        label: PRODUCER_KIND_NAMES[kind][getLocale()],
      }))}
    />
    <SelectField
      name="district"
      label={facetTitle("district")}
      value={oneOf(chosen, "district")}
      choose={m.facet_all()}
      options={districts.map(({ slug, name }) => ({ value: slug, label: name }))}
    />
    <button className={BUTTON}>{m.list_apply()}</button>
  </form>
)
