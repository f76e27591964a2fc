import suggestScript from "~/islands/search-suggest.ts?worker&url"
import { m } from "~/paraglide/messages"
import { shellPaths } from "./shell-paths"

interface Props {
  /** Makes the field's id unique where a page has two searches. */
  id: string
  words: string
  /** A page has one search landmark: the header's. */
  landmark?: boolean
}

/** Where suggestions appear while typing, and where a screen reader hears how many. */
const Suggestions = () => (
  <>
    <div
      id="goi-y"
      role="listbox"
      aria-label={m.suggest_label()}
      hidden
      className="absolute inset-x-0 top-full z-20 max-h-96 overflow-y-auto rounded-b-soft border border-edge bg-paper pb-2 shadow-lg"
    />
    <p role="status" className="sr-only" />
    <script defer src={suggestScript} />
  </>
)

export const SearchForm = ({ id, words, landmark }: Props) => (
  <form
    action={shellPaths.products()}
    role={landmark ? "search" : undefined}
    data-suggest={landmark ? shellPaths.suggestions() : undefined}
    className="relative flex w-full min-w-0"
  >
    <label htmlFor={id} className="sr-only">
      {m.search_label()}
    </label>
    <input
      id={id}
      name="q"
      type="search"
      defaultValue={words}
      maxLength={200}
      placeholder={m.search_placeholder()}
      enterKeyHint="search"
      className="min-h-12 w-full min-w-0 rounded-l-soft border border-edge bg-paper px-3 text-ink placeholder:text-ink-soft"
    />
    <button className="min-h-12 shrink-0 rounded-r-soft bg-river px-5 font-semibold text-on-fill hover:bg-river-deep">
      {m.search_submit()}
    </button>
    {landmark ? <Suggestions /> : null}
  </form>
)
