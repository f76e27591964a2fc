import type { StoreProductCard } from "@ocop/contracts"
import { toBadgeView } from "~/features/certification/badge-view"
import { OcopBadge } from "~/features/certification/ocop-badge"
import { shortOrigin } from "~/features/locality/origin-view"
import { UnitPriceLine } from "~/features/goods/unit-price"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { Marked } from "~/ui/marked"
import { inside, remembered } from "~/ui/remembered"
import { catalogPaths } from "./catalog-paths"
import { ProductPicture } from "./product-picture"

/** A product's own page has all a card shows, and says its season elsewhere. */
type ShownProduct = Omit<StoreProductCard, "season">

const Price = ({ product }: { product: ShownProduct }) =>
  product.price === null ? (
    <span className="text-ink-soft">{m.product_no_price()}</span>
  ) : (
    <span>
      <span className="text-lg font-bold">{formatVnd(product.price)}</span>{" "}
      <UnitPriceLine price={product.unit_price} />
    </span>
  )

/** Side by side on a phone, one above the other where there is room. */
const Card = ({ product, q }: { product: ShownProduct; q?: string }) => (
  <li className="relative grid grid-cols-[6.5rem_1fr] gap-3 rounded-card border border-line bg-paper p-3 hover:border-edge sm:flex sm:flex-col sm:p-0 sm:pb-4">
    <ProductPicture
      product={product}
      className="aspect-square w-full rounded-soft sm:aspect-[4/3] sm:rounded-b-none"
    />
    <div className="flex min-w-0 grow flex-col gap-1 sm:px-4">
      <h3 className="text-lg leading-snug font-semibold">
        <a
          href={catalogPaths.product(product.handle)}
          className="text-ink after:absolute after:inset-0 hover:underline"
        >
          <Marked text={product.title} q={q} />
        </a>
      </h3>
      <p className="leading-snug text-ink-soft">
        <Marked text={product.producer?.name ?? ""} q={q} />
        <span className="block">
          <Marked text={shortOrigin(product.origin)} q={q} />
        </span>
      </p>
      <p className="mt-1">
        <OcopBadge stacked badge={toBadgeView(product.badge)} />
      </p>
      <p className="mt-auto flex flex-wrap items-baseline justify-between gap-x-3 pt-1">
        <Price product={product} />
        {product.price !== null && !product.in_stock ? (
          <span className="text-ink-soft">{m.product_sold_out()}</span>
        ) : null}
      </p>
    </div>
  </li>
)

const cardHtml = remembered(Card)

interface GridProps {
  products: readonly ShownProduct[]
  /** Words to be marked where they occur. */
  q?: string
}

export const ProductGrid = ({ products, q }: GridProps) => (
  <ul
    className="grid gap-3 sm:grid-cols-2 sm:gap-4 xl:grid-cols-3"
    {...inside(products.map((product) => cardHtml({ product, q })).join(""))}
  />
)
