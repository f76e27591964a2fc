import type { StoreProductListResponse } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { ProductGrid } from "~/features/catalog/product-card"
import { oneOf, onPage, type Chosen } from "~/lib/filter-address"
import { toPagesView } from "~/lib/pages-view"
import moreScript from "~/islands/load-more.ts?worker&url"
import { m } from "~/paraglide/messages"
import { WIDE_BUTTON } from "~/ui/form-parts"

interface Props {
  list: StoreProductListResponse
  chosen: Chosen
}

/**
 * A page of products and the way to the next one, which is a page of its own; the script puts its
 * products below these instead of going there.
 */
export const MoreProducts = ({ list, chosen }: Props) => {
  const { page, pages, next } = toPagesView(list)
  return (
    <div data-more={m.more_said({ page, pages })}>
      <ProductGrid products={list.products} q={list.suggestion ?? oneOf(chosen, "q")} />
      <p role="status" className="sr-only" />
      {next ? (
        <p className="mt-4 text-center">
          <a rel="next" href={catalogPaths.products(onPage(chosen, next))} className={WIDE_BUTTON}>
            {m.more_products()}
          </a>
        </p>
      ) : null}
      {next ? <script defer src={moreScript} /> : null}
    </div>
  )
}
