import type { ReactNode } from "react"
import { toSearch, without, type Chosen, type FilterNames } from "~/lib/filter-address"
import { m } from "~/paraglide/messages"

/** What is chosen elsewhere on the page, carried along by a form that changes something else. */
export const HiddenChoice = ({ chosen, except }: { chosen: Chosen; except: readonly string[] }) =>
  Object.entries(chosen)
    .filter(([name]) => name !== "page" && !except.includes(name))
    .map(([name, values]) => (
      <input key={name} type="hidden" name={name} value={values?.join(",")} />
    ))

interface RefusedProps {
  action: string
  chosen: Chosen
  names: FilterNames
  text: string
  fields: readonly string[]
}

/** Says that an address asks for something that cannot be, and leads to the nearest that can. */
export const RefusedFilters = ({ action, chosen, names, text, fields }: RefusedProps) => {
  const fixed = fields.reduce((left: Chosen, field) => without(left, field), chosen)
  return (
    <div role="alert" className="rounded-card border-2 border-danger bg-danger-soft p-4">
      <p className="font-semibold">{text}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        {fields.length ? (
          <a href={action + toSearch(fixed, names)} className="py-2 text-river underline">
            {m.list_refused_fix()}
          </a>
        ) : null}
        <a href={action} className="py-2 text-river underline">
          {m.list_clear()}
        </a>
      </p>
    </div>
  )
}

interface PastEndProps {
  page: number
  pages: number
  lastHref: string
}

export const PastTheEnd = ({ page, pages, lastHref }: PastEndProps) => (
  <div role="status" className="rounded-card border border-line bg-lantern-soft p-4">
    <p>
      {pages === 1 ? m.list_past_end_one({ page }) : m.list_past_end({ page, pages })}{" "}
      <a href={lastHref} className="text-river underline">
        {m.list_last_page()}
      </a>
    </p>
  </div>
)

/**
 * Filters beside a list; on a phone behind a switch, for they would push the list out of sight.
 * A checkbox and not `details`, which no style can hold open on a wide screen.
 */
export const FiltersPanel = ({ children }: { children: ReactNode }) => (
  <div className="mb-4">
    <input id="filters-open" type="checkbox" className="peer sr-only lg:hidden" />
    <label
      htmlFor="filters-open"
      className="flex min-h-11 cursor-pointer items-center justify-between rounded-soft border border-edge bg-paper px-4 font-semibold peer-checked:rounded-b-none peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-river lg:hidden"
    >
      {m.list_filters()}
      <span aria-hidden="true">▾</span>
    </label>
    <div className="hidden rounded-b-soft border border-t-0 border-edge bg-paper p-4 peer-checked:block lg:block lg:rounded-card lg:border lg:border-line">
      {children}
    </div>
  </div>
)
