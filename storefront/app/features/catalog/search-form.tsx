import type { Chosen } from "~/lib/filter-address"
import { m } from "~/paraglide/messages"
import { BUTTON } from "~/ui/form-parts"
import { HiddenChoice } from "~/ui/filter-parts"

interface Props {
  id: string
  action: string
  label: string
  hint?: string
  q: string
  /** Other filters that the search keeps. */
  chosen?: Chosen
}

/** Words to look for, as a plain GET form that keeps the filters beside it. */
export const SearchForm = ({ id, action, label, hint, q, chosen = {} }: Props) => (
  <form action={action} role="search" aria-label={label}>
    <label htmlFor={id} className="font-medium">
      {label}
    </label>
    {hint ? (
      <p id={`${id}-hint`} className="text-ink-soft">
        {hint}
      </p>
    ) : null}
    <div className="mt-1 flex gap-2">
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={q}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="min-h-12 w-full min-w-0 rounded-soft border border-edge bg-paper px-3 text-lg"
      />
      <HiddenChoice chosen={chosen} except={["q"]} />
      <button className={BUTTON}>{m.search_submit()}</button>
    </div>
  </form>
)
