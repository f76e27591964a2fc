import type { RegisterEntry, StoreProduct, StoreProductVariant } from "@ocop/contracts"
import type { BuyerRatings } from "../review/review-view"

export interface ProductPlace {
  /** Address of the page, with the site's origin. */
  url: string
  /** Of the site, for pictures that are named without one. */
  origin: string
}

const offerOf = (variant: StoreProductVariant, product: StoreProduct, url: string) => ({
  "@type": "Offer",
  url,
  ...(variant.sku ? { sku: variant.sku } : {}),
  price: String(variant.price),
  priceCurrency: "VND",
  availability: `https://schema.org/${
    variant.available === null || variant.available > 0 ? "InStock" : "OutOfStock"
  }`,
  itemCondition: "https://schema.org/NewCondition",
  ...(product.producer ? { seller: { "@type": "Organization", name: product.producer.name } } : {}),
})

/** Only a certificate that is in force and not invented for the demonstration. */
const certificationOf = (entry: RegisterEntry | null) =>
  entry?.stars && !entry.illustrative
    ? {
        hasCertification: {
          "@type": "Certification",
          name: `OCOP ${entry.stars} sao`,
          ...(entry.decision_number ? { certificationIdentification: entry.decision_number } : {}),
          certificationRating: { "@type": "Rating", ratingValue: entry.stars, bestRating: 5 },
          issuedBy: { "@type": "Organization", name: entry.authority_name },
          validFrom: entry.first_day,
          expires: entry.in_force_until ?? entry.last_day,
        },
      }
    : {}

const picturesOf = (product: StoreProduct, origin: string): string[] => {
  const named = [product.thumbnail, ...product.images.map(({ url }) => url)]
  return [...new Set(named.flatMap((one) => (one ? [new URL(one, origin).href] : [])))]
}

const reviewOf = ({ author, mark, text, written_on }: BuyerRatings["reviews"][number]) => ({
  "@type": "Review",
  author: { "@type": "Person", name: author },
  datePublished: written_on,
  reviewRating: { "@type": "Rating", ratingValue: mark, bestRating: 5 },
  ...(text ? { reviewBody: text } : {}),
})

/** What buyers gave; OCOP stars are none of it. */
const ratingsOf = (ratings: BuyerRatings | null) =>
  ratings?.count
    ? {
        aggregateRating: {
          "@type": "AggregateRating",
          ratingValue: ratings.average,
          reviewCount: ratings.count,
        },
        ...(ratings.reviews.length ? { review: ratings.reviews.map(reviewOf) } : {}),
      }
    : {}

/** schema.org's Product of a product page. */
export const productJsonLd = (
  product: StoreProduct,
  { url, origin }: ProductPlace,
  ratings: BuyerRatings | null = null
): object => {
  const image = picturesOf(product, origin)
  const offers = product.variants
    .filter(({ price }) => price !== null)
    .map((variant) => offerOf(variant, product, url))
  return {
    "@type": "Product",
    name: product.title,
    url,
    ...(image.length ? { image } : {}),
    ...(product.description ? { description: product.description.slice(0, 5000) } : {}),
    ...(product.producer ? { brand: { "@type": "Brand", name: product.producer.name } } : {}),
    ...(offers.length ? { offers } : {}),
    ...certificationOf(product.certificate),
    ...ratingsOf(ratings),
  }
}
