import type { StoreSuggestionsResponse } from "@ocop/contracts"

export type SuggestionKind = "districts" | "communes" | "producers" | "products"

export interface SuggestionView {
  href: string
  text: string
  /** Small words behind the text; null when there is nothing to add. */
  detail: string | null
}

export interface SuggestionGroup {
  kind: SuggestionKind
  items: SuggestionView[]
}

export interface SuggestionWords {
  product: (handle: string) => string
  producer: (handle: string) => string
  /** The commune's products. */
  commune: (code: string) => string
  /** The commune itself, where it has no products. */
  communePage: (code: string) => string
  district: (slug: string) => string
  /** "12 sản phẩm" */
  count: (count: number) => string
  /** "trước đây: Xã A Xan" */
  former: (name: string) => string
}

/** Groups in the order they are read, without those that are empty; each leads somewhere. */
export const toSuggestionGroups = (
  found: StoreSuggestionsResponse,
  words: SuggestionWords
): SuggestionGroup[] => {
  const groups: SuggestionGroup[] = [
    {
      kind: "products",
      items: found.products.map(({ handle, title }) => ({
        href: words.product(handle),
        text: title,
        detail: null,
      })),
    },
    {
      kind: "districts",
      items: found.districts.map(({ slug, name, product_count }) => ({
        href: words.district(slug),
        text: name,
        detail: words.count(product_count),
      })),
    },
    {
      kind: "communes",
      items: found.communes.map(({ code, name, matched_former_name, product_count }) => ({
        href: product_count ? words.commune(code) : words.communePage(code),
        text: name,
        detail: [
          ...(matched_former_name ? [words.former(matched_former_name)] : []),
          words.count(product_count),
        ].join(" · "),
      })),
    },
    {
      kind: "producers",
      items: found.producers.map(({ handle, name }) => ({
        href: words.producer(handle),
        text: name,
        detail: null,
      })),
    },
  ]
  return groups.filter(({ items }) => items.length)
}
