import type { PagesView } from "~/lib/pages-view"
import { m } from "~/paraglide/messages"

const BOX = "inline-flex min-h-11 min-w-11 items-center justify-center rounded-soft border px-3"
const LINK = `${BOX} border-edge bg-paper text-river hover:bg-river-soft`
const HERE = `${BOX} border-river bg-river font-semibold text-on-fill`

interface Props {
  view: PagesView
  hrefOf: (page: number) => string
}

const Numbers = ({ view, hrefOf }: Props) =>
  view.shown.map((page, index) => (
    <li key={page ?? `gap-${index}`}>
      {page === null ? (
        <span className="px-1">…</span>
      ) : page === view.page ? (
        <span aria-current="page" className={HERE}>
          <span className="sr-only">{m.pages_page({ page })}</span>
          <span aria-hidden="true">{page}</span>
        </span>
      ) : (
        <a href={hrefOf(page)} aria-label={m.pages_page({ page })} className={LINK}>
          {page}
        </a>
      )}
    </li>
  ))

/** Links to the pages of a list; nothing when it has only one. */
export const PagesNav = ({ view, hrefOf }: Props) =>
  view.pages < 2 ? null : (
    <nav aria-label={m.pages_label()} className="mt-8">
      <ol className="flex flex-wrap items-center justify-center gap-2">
        {view.previous ? (
          <li>
            <a rel="prev" href={hrefOf(view.previous)} className={LINK}>
              ← {m.pages_previous()}
            </a>
          </li>
        ) : null}
        <Numbers view={view} hrefOf={hrefOf} />
        {view.next ? (
          <li>
            <a rel="next" href={hrefOf(view.next)} className={LINK}>
              {m.pages_next()} →
            </a>
          </li>
        ) : null}
      </ol>
    </nav>
  )
