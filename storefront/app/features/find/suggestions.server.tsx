import { suggest, type StoreSuggestionsResponse } from "@ocop/contracts"
import { renderToStaticMarkup } from "react-dom/server"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { countText } from "~/features/catalog/catalog-words"
import { floorApi } from "~/lib/floor.server"
import { asFiltered } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import { toSuggestionGroups, type SuggestionGroup, type SuggestionKind } from "./suggestions-view"

/** The same for everyone, and names change seldom. */
const SUGGESTIONS = { "cache-control": "public, max-age=60, s-maxage=60" }

const TITLES: Record<SuggestionKind, () => string> = {
  products: () => m.suggest_products(),
  districts: () => m.suggest_districts(),
  communes: () => m.suggest_communes(),
  producers: () => m.suggest_producers(),
}

const groupsOf = (found: StoreSuggestionsResponse): SuggestionGroup[] =>
  toSuggestionGroups(found, {
    product: catalogPaths.product,
    producer: catalogPaths.producer,
    commune: (code) => catalogPaths.products({ commune: [code] }),
    communePage: catalogPaths.commune,
    district: (slug) => catalogPaths.products({ district: [slug] }),
    count: (count) => (count ? countText(count) : m.suggest_no_products()),
    former: (name) => m.suggest_former({ name }),
  })

const Group = ({ kind, items }: SuggestionGroup) => (
  <div role="group" aria-label={TITLES[kind]()}>
    <p aria-hidden="true" className="px-3 pt-2 text-ink-soft">
      {TITLES[kind]()}
    </p>
    {items.map(({ href, text, detail }) => (
      <a
        key={href}
        role="option"
        aria-selected="false"
        tabIndex={-1}
        href={href}
        className="block min-h-11 px-3 py-2 leading-snug text-ink hover:bg-river-soft aria-selected:bg-river-soft aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-river"
      >
        {text}
        {detail ? <span className="block text-ink-soft">{detail}</span> : null}
      </a>
    ))}
  </div>
)

const said = (found: StoreSuggestionsResponse, count: number): string => {
  if (!count) return m.suggest_none()
  return found.fuzzy ? m.suggest_near({ count }) : m.suggest_count({ count })
}

/** A piece of a page: what a screen reader is told, then the options. */
const Fragment = ({ found }: { found: StoreSuggestionsResponse }) => {
  const groups = groupsOf(found)
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <>
      <p hidden>{said(found, count)}</p>
      {groups.map((group) => (
        <Group key={group.kind} {...group} />
      ))}
    </>
  )
}

/** Suggestions for what is typed so far, as the search field's script puts them below it. */
export const answerSuggestions = async (q: string): Promise<Response> => {
  const api = await floorApi()
  const answer = await asFiltered(api.call(suggest, { query: { q } }))
  const html = answer.ok ? renderToStaticMarkup(<Fragment found={answer.list} />) : ""
  return new Response(html, {
    status: answer.ok ? 200 : 400,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "x-robots-tag": "noindex",
      ...(answer.ok ? SUGGESTIONS : { "cache-control": "no-store" }),
    },
  })
}
