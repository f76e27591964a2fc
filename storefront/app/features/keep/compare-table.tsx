import type { StoreProduct } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { ProductPicture } from "~/features/catalog/product-picture"
import { toBadgeView } from "~/features/certification/badge-view"
import { OcopBadge } from "~/features/certification/ocop-badge"
import { rangeText } from "~/features/goods/goods-parts"
import { unitPriceText } from "~/features/goods/unit-price"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { toCompareRows, type CompareRow } from "./compare-view"
import { keepPaths } from "./keep-paths"

const words = () => ({
  price: m.compare_price(),
  unit_price: m.compare_unit_price(),
  stock: m.compare_stock(),
  in_stock: m.product_in_stock(),
  sold_out: m.product_sold_out(),
  producer: m.product_producer(),
  origin: m.compare_place(),
  former: m.compare_former(),
  kind: m.label_kind(),
  net: m.label_net(),
  season: m.harvest_title(),
  all_year: m.harvest_all_year(),
  unit: unitPriceText,
  months: rangeText,
})

/** Two beside each other on a phone, four where there is room; roles survive the other display. */
const ROW = "grid grid-cols-2 gap-x-3 border-b border-line py-2 md:table-row"
const CELL = "min-w-0 break-words py-1 align-top md:p-3"

const Head = ({ product, others }: { product: StoreProduct; others: string[] }) => (
  <th role="columnheader" scope="col" className={`${CELL} text-left font-normal`}>
    <ProductPicture product={product} className="aspect-[4/3] w-full rounded-soft" />
    <a
      href={catalogPaths.product(product.handle)}
      className="inline-block py-1 font-semibold text-river underline"
    >
      {product.title}
    </a>
    <span className="block">
      <OcopBadge stacked badge={toBadgeView(product.badge)} />
    </span>
    <a
      href={keepPaths.compare(others)}
      aria-label={m.compare_remove_one({ title: product.title })}
      className="inline-flex min-h-11 items-center text-river underline"
    >
      {m.compare_remove()}
    </a>
  </th>
)

const Line = ({ row, titles }: { row: CompareRow; titles: string[] }) => (
  <tr role="row" className={ROW}>
    <th role="rowheader" scope="row" className={`${CELL} col-span-2 text-left font-semibold`}>
      {row.name}
    </th>
    {row.values.map((value, at) => (
      <td role="cell" key={titles[at]} className={CELL}>
        <span className="block text-ink-soft md:hidden">{titles[at]}</span>
        {value ?? m.compare_unknown()}
      </td>
    ))}
  </tr>
)

const hasMadeUp = (products: StoreProduct[]) => products.some(({ goods }) => goods?.illustrative)

export const CompareTable = ({ products }: { products: StoreProduct[] }) => {
  const titles = products.map(({ title }) => title)
  const handles = products.map(({ handle }) => handle)
  return (
    <>
      <table role="table" className="block w-full md:table md:table-fixed">
        <caption className="sr-only">{m.compare_title()}</caption>
        <thead role="rowgroup" className="block md:table-header-group">
          <tr role="row" className={ROW}>
            <td role="cell" className="hidden md:table-cell" />
            {products.map((product) => (
              <Head
                key={product.id}
                product={product}
                others={handles.filter((handle) => handle !== product.handle)}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block md:table-row-group">
          {toCompareRows(products, words(), getLocale()).map((row) => (
            <Line key={row.key} row={row} titles={titles} />
          ))}
        </tbody>
      </table>
      {hasMadeUp(products) ? (
        <p className="text-ink-soft italic">{m.label_illustrative()}</p>
      ) : null}
    </>
  )
}
