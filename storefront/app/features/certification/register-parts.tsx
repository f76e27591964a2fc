import {
  CERTIFICATE_STATE_NAMES,
  type RegisterEntry,
  type StoreDistrictsResponse,
} from "@ocop/contracts"
import { CERTIFICATE_STATES, CERTIFIED_STARS, PRODUCT_SETS } from "@ocop/rules"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { facetTitle } from "~/features/catalog/catalog-words"
import { shortOrigin } from "~/features/locality/origin-view"
import { oneOf, type Chosen } from "~/lib/filter-address"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { BUTTON, SelectField, TextField } from "~/ui/form-parts"
import { badgeOfEntry } from "./badge-view"
import { IllustrativeTag } from "./certificate-facts"
import { OcopBadge } from "./ocop-badge"
import { IN_FORCE_STATES } from "./register-filters"

const stateOptions = () => [
  { value: IN_FORCE_STATES, label: m.register_in_force() },
  ...CERTIFICATE_STATES.map((value) => ({
    value,
    label: CERTIFICATE_STATE_NAMES[value][getLocale()],
  })),
]

interface FormProps {
  chosen: Chosen
  districts: StoreDistrictsResponse["districts"]
}

export const RegisterForm = ({ chosen, districts }: FormProps) => {
  const select = (
    name: string,
    label: string,
    options: readonly { value: string | number; label: string }[]
  ) => (
    <SelectField
      name={name}
      label={label}
      value={oneOf(chosen, name)}
      choose={m.facet_all()}
      options={options.map((option) => ({ ...option, value: String(option.value) }))}
    />
  )
  return (
    <form action={catalogPaths.register()} className="space-y-4">
      <TextField name="q" label={m.register_search()} value={oneOf(chosen, "q")} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {select("state", m.facet_state(), stateOptions())}
        {select(
          "stars",
          facetTitle("stars"),
          CERTIFIED_STARS.map((value) => ({ value, label: m.stars_words({ count: value }) }))
        )}
        {select(
          "district",
          facetTitle("district"),
          districts.map(({ slug, name }) => ({ value: slug, label: name }))
        )}
        {select(
          "set",
          facetTitle("set"),
          PRODUCT_SETS.map((set) => ({ value: set.no, label: set[getLocale()] }))
        )}
      </div>
      <button className={BUTTON}>{m.list_apply()}</button>
    </form>
  )
}

/** A row of the register: what was given once is text, only a certificate in force has a badge of stars. */
const Entry = ({ entry }: { entry: RegisterEntry }) => (
  <li className="relative rounded-card border border-line bg-paper p-4 hover:border-edge">
    <h2 className="text-lg font-semibold">
      <a
        href={catalogPaths.registerEntry(entry.id)}
        className="text-river underline after:absolute after:inset-0"
      >
        {entry.product_name}
      </a>
    </h2>
    <p>{entry.producer.name}</p>
    <p className="text-ink-soft">{shortOrigin(entry.origin)}</p>
    <p className="my-2">
      <OcopBadge badge={badgeOfEntry(entry)} />
    </p>
    {entry.stars === null ? (
      <p>{m.register_recognised({ stars: entry.recognised_stars })}</p>
    ) : null}
    {entry.decision_number ? (
      <p className="text-ink-soft">
        {m.fact_decision()}: {entry.decision_number}
      </p>
    ) : null}
    <IllustrativeTag entry={entry} />
  </li>
)

export const EntryList = ({ entries }: { entries: readonly RegisterEntry[] }) => (
  <ul className="grid gap-3 md:grid-cols-2">
    {entries.map((entry) => (
      <Entry key={entry.id} entry={entry} />
    ))}
  </ul>
)

/** What the filters choose, as files for anyone to use. */
export const RegisterFiles = ({ chosen }: { chosen: Chosen }) => (
  <p className="flex flex-wrap items-center gap-x-6">
    {m.register_files()}
    {(["csv", "json", "xlsx"] as const).map((format) => (
      <a
        key={format}
        href={catalogPaths.registerFile(format, chosen)}
        download
        rel="nofollow"
        className="inline-flex min-h-11 items-center text-river underline"
      >
        {m.register_file({ format: format === "xlsx" ? "Excel" : format.toUpperCase() })}
      </a>
    ))}
  </p>
)
