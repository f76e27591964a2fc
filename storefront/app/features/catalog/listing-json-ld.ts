import type { StoreProductCard } from "@ocop/contracts"

/** The way from the home page to a page, itself included. */
export const breadcrumbJsonLd = (steps: readonly { name: string; url: string }[]): object => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ name, url }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: url,
  })),
})

/** The products of one page of a list, counted on from the pages before. */
export const itemListJsonLd = (
  products: readonly Pick<StoreProductCard, "handle" | "title">[],
  before: number,
  urlOf: (handle: string) => string
): object => ({
  "@type": "ItemList",
  itemListElement: products.map(({ handle, title }, at) => ({
    "@type": "ListItem",
    position: before + at + 1,
    name: title,
    url: urlOf(handle),
  })),
})
