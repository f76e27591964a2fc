import type { StoreSuggestionsResponse } from "@ocop/contracts"
import { toSuggestionGroups } from "./suggestions-view"

const NOTHING: StoreSuggestionsResponse = {
  products: [],
  producers: [],
  communes: [],
  districts: [],
  fuzzy: false,
}

const words = {
  product: (handle: string) => `/p/${handle}`,
  producer: (handle: string) => `/c/${handle}`,
  commune: (code: string) => `/?commune=${code}`,
  communePage: (code: string) => `/x/${code}`,
  district: (slug: string) => `/?district=${slug}`,
  count: (count: number) => `${count} products`,
  former: (name: string) => `formerly ${name}`,
}

it("has no group for what was not found", () => {
  expect(toSuggestionGroups(NOTHING, words)).toEqual([])
})

it("leads to products, filtered lists and producers, in that order", () => {
  const found: StoreSuggestionsResponse = {
    ...NOTHING,
    products: [{ handle: "tra", title: "Trà" }],
    producers: [{ handle: "htx", name: "HTX" }],
    districts: [{ slug: "tay-giang", name: "Huyện Tây Giang", product_count: 3 }],
    communes: [
      { code: "20443", name: "Xã Hùng Sơn", matched_former_name: "Xã A Xan", product_count: 2 },
      { code: "20410", name: "Phường Hội An", matched_former_name: null, product_count: 4 },
      { code: "20611", name: "Xã Thu Bồn", matched_former_name: "Duy Thu", product_count: 0 },
    ],
  }
  expect(toSuggestionGroups(found, words)).toEqual([
    { kind: "products", items: [{ href: "/p/tra", text: "Trà", detail: null }] },
    {
      kind: "districts",
      items: [{ href: "/?district=tay-giang", text: "Huyện Tây Giang", detail: "3 products" }],
    },
    {
      kind: "communes",
      items: [
        {
          href: "/?commune=20443",
          text: "Xã Hùng Sơn",
          detail: "formerly Xã A Xan · 2 products",
        },
        { href: "/?commune=20410", text: "Phường Hội An", detail: "4 products" },
        { href: "/x/20611", text: "Xã Thu Bồn", detail: "formerly Duy Thu · 0 products" },
      ],
    },
    { kind: "producers", items: [{ href: "/c/htx", text: "HTX", detail: null }] },
  ])
})
