import type { RegisterEntry, StoreProduct } from "@ocop/contracts"
import { itemListJsonLd } from "./listing-json-ld"
import type { BuyerRatings } from "../review/review-view"
import { productJsonLd } from "./product-json-ld"

const certificate = {
  stars: 4,
  decision_number: "3610/QĐ-UBND",
  authority_name: "UBND thành phố Đà Nẵng",
  first_day: "2026-07-15",
  last_day: "2029-07-14",
  in_force_until: "2029-07-14",
  illustrative: false,
} as RegisterEntry

const product = {
  title: "Trà đảng sâm",
  handle: "tra-dang-sam",
  thumbnail: null,
  description: "Trà của HTX Ra Zéh",
  images: [{ url: "/static/tra.webp" }],
  producer: { name: "HTX Ra Zéh" },
  variants: [
    { id: "1", title: "Hộp", sku: "TDS-1", price: 120_000, available: 0 },
    { id: "2", title: "Gói", sku: null, price: 40_000, available: null },
    { id: "3", title: "Thùng", sku: null, price: null, available: 5 },
  ],
  certificate,
} as unknown as StoreProduct

const PLACE = { url: "https://san.vn/san-pham/tra-dang-sam", origin: "https://san.vn" }

// loose on purpose: what is read here is what a search engine reads
const made = (changes: Partial<StoreProduct> = {}, ratings?: BuyerRatings) =>
  productJsonLd({ ...product, ...changes }, PLACE, ratings) as Record<string, any>

describe("structured data of a product", () => {
  it("has an offer for each variant with a price, in whole đồng", () => {
    expect(made().offers).toMatchObject([
      { price: "120000", priceCurrency: "VND", availability: "https://schema.org/OutOfStock" },
      { price: "40000", priceCurrency: "VND", availability: "https://schema.org/InStock" },
    ])
    expect(made().image).toEqual(["https://san.vn/static/tra.webp"])
  })

  it("shows OCOP stars as a certification, never as a rating by buyers", () => {
    expect(made().hasCertification).toMatchObject({
      name: "OCOP 4 sao",
      certificationIdentification: "3610/QĐ-UBND",
      validFrom: "2026-07-15",
      expires: "2029-07-14",
    })
    expect(made()).not.toHaveProperty("aggregateRating")
    expect(made({}, { average: 4.5, count: 0, reviews: [] })).not.toHaveProperty("aggregateRating")
    const mark = { author: "Chị Mơ", mark: 4, text: null, written_on: "2026-11-28" }
    const rated = made({}, { average: 4.5, count: 2, reviews: [mark] })
    expect(rated.aggregateRating).toEqual({
      "@type": "AggregateRating",
      ratingValue: 4.5,
      reviewCount: 2,
    })
    expect(rated.review).toEqual([
      {
        "@type": "Review",
        author: { "@type": "Person", name: "Chị Mơ" },
        datePublished: "2026-11-28",
        reviewRating: { "@type": "Rating", ratingValue: 4, bestRating: 5 },
      },
    ])
  })

  it.each([
    ["not in force", { ...certificate, stars: null }],
    ["invented for the demonstration", { ...certificate, illustrative: true }],
    ["none", null],
  ])("claims no certification that is %s", (_what, one) => {
    expect(made({ certificate: one })).not.toHaveProperty("hasCertification")
  })
})

describe("structured data of a list", () => {
  it("counts on from the pages before", () => {
    const list = itemListJsonLd([product], 24, (handle) => `https://san.vn/san-pham/${handle}`)
    expect(list).toMatchObject({
      itemListElement: [{ position: 25, url: "https://san.vn/san-pham/tra-dang-sam" }],
    })
  })
})
