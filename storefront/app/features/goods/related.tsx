import type { StoreProductCard } from "@ocop/contracts"
import { ProductGrid } from "~/features/catalog/product-card"
import { m } from "~/paraglide/messages"
import type { Related } from "./related-view"

const Group = ({ title, products }: { title: string; products: StoreProductCard[] }) =>
  products.length ? (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{title}</h2>
      <ProductGrid products={products} />
    </section>
  ) : null

export const RelatedProducts = ({ related }: { related: Related }) => (
  <>
    <Group title={m.related_own()} products={related.own} />
    <Group title={m.related_alike()} products={related.alike} />
  </>
)
