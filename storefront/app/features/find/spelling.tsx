import type { StoreProductListResponse } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { oneOf, withOnly, type Chosen } from "~/lib/filter-address"
import { m } from "~/paraglide/messages"

interface Props {
  list: Pick<StoreProductListResponse, "fuzzy" | "count" | "suggestion">
  chosen: Chosen
}

/** Says that near spellings were taken, and which one was probably meant. */
export const Spelling = ({ list: { fuzzy, count, suggestion }, chosen }: Props) =>
  fuzzy && (count || suggestion) ? (
    <div role="status" className="mt-3 rounded-soft border border-lantern bg-lantern-soft p-3">
      {count ? <p>{m.list_fuzzy({ q: oneOf(chosen, "q") })}</p> : null}
      {suggestion ? (
        <p>
          {m.spelling_meant()}{" "}
          <a
            href={catalogPaths.products(withOnly(chosen, "q", suggestion))}
            rel="nofollow"
            lang="vi"
            className="inline-block py-2 font-semibold text-river underline"
          >
            {suggestion}
          </a>
        </p>
      ) : null}
    </div>
  ) : null
