import { Combobox } from "@medusajs/dashboard/components"
import { useDebouncedSearch } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import type { Origin } from "@ocop/contracts"
import { useDistricts } from "../lib/api/localities"
import { useTexts } from "../lib/use-texts"
import type { Option } from "./form-fields"
import { useCommuneOptions } from "./pickers"

interface CommunePickerProps {
  value: unknown
  onChange: (value: unknown) => void
}

const CommunePicker = ({ value, onChange }: CommunePickerProps) => {
  const { t } = useTexts()
  const { searchValue, onSearchValueChange, query } = useDebouncedSearch()
  const options = useCommuneOptions(query)
  return (
    <div className="w-72 p-2">
      <Combobox
        aria-label={t("fields.commune_code")}
        value={typeof value === "string" ? value : ""}
        onChange={onChange}
        options={options}
        searchValue={searchValue}
        onSearchValueChange={onSearchValueChange}
        placeholder={t("form.search_commune")}
      />
    </div>
  )
}

/** Names for the code in the address, as far as the rows on the page know them. */
const knownCommunes = (origins: Origin[]): Option[] =>
  origins.flatMap(({ commune }) => (commune ? [{ value: commune.code, label: commune.name }] : []))

/** Commune of today and old district, for lists whose rows have an origin. */
export const usePlaceFilters = (origins: Origin[]): DataTableFilter[] => {
  const { t } = useTexts()
  const districts = (useDistricts().data?.districts ?? []).map(({ slug, name, province_name }) => ({
    value: slug,
    label: `${name}, ${province_name}`,
  }))
  const commune = {
    id: "commune",
    type: "custom" as const,
    label: t("fields.commune_code"),
    // the chip shows the label of an option with the chosen value, else the value
    options: knownCommunes(origins),
    render: (props: CommunePickerProps) => <CommunePicker {...props} />,
  }
  const district = {
    id: "district",
    type: "radio" as const,
    label: t("fields.district"),
    options: districts,
  }
  return districts.length ? [commune, district] : [commune]
}
