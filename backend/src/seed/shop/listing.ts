import { productSet, slugify, type NetContent } from "@ocop/rules"
import { between } from "../pick"
import { offerFor, type Pack } from "./packs"
import { PUBLIC_OFFERS } from "./public-offers"

/** A product of the register that is to be sold. */
export interface SellableProduct {
  registeredProductId: string
  name: string
  productSet: number | null
  producerId: string
  producerName: string
}

export interface ListingVariant {
  title: string
  sku: string
  /** Whole đồng, tax included. */
  price: number
  weightGrams: number
  net: NetContent
  stock: number
}

export interface Listing {
  product: SellableProduct
  handle: string
  description: string
  variants: ListingVariant[]
}

const ALCOHOL = new Set([14, 15])
/** One product in so many is sold out. */
const SOLD_OUT_EVERY = 9
/** The product by which the main journey is shown is never sold out. */
const NEVER_SOLD_OUT = "tra-dang-sam-tay-giang"

const toThousand = (amount: number): number => Math.round(amount / 1000) * 1000

const describe = ({ name, producerName, productSet: no }: SellableProduct): string => {
  const set = no === null ? null : productSet(no)
  return [
    "Thông tin minh họa: giá, quy cách, tồn kho và số điện thoại trên trang này do phần mềm tạo ra để trình diễn sàn, không phải lời chào bán của chủ thể.",
    `${name} của ${producerName} là sản phẩm được báo chí hoặc cơ quan nhà nước đưa tin đã công nhận OCOP; quyết định và thời hạn xem ở phần chứng nhận.`,
    set ? `Sàn xếp vào bộ sản phẩm “${set.vi}” theo tên gọi.` : "",
    PUBLIC_OFFERS[name]?.note ?? "",
    no !== null && ALCOHOL.has(no) ? "Chỉ bán cho người từ đủ 18 tuổi." : "",
  ]
    .filter(Boolean)
    .join("\n\n")
}

const stockOf = (handle: string, sku: string): number => {
  const soldOut = handle !== NEVER_SOLD_OUT && between(`stock ${handle}`, 1, SOLD_OUT_EVERY) === 1
  return soldOut ? 0 : between(`stock ${sku}`, 12, 80)
}

const variantsOf = (product: SellableProduct, handle: string): ListingVariant[] => {
  const known = PUBLIC_OFFERS[product.name]
  const { packs, least, most } = offerFor(product.productSet, product.name)
  const offered: readonly Pack[] = known?.packs ?? packs.slice(0, between(handle, 1, packs.length))
  const smallest = known?.smallestPackPrice ?? between(`price ${handle}`, least, most)
  return offered.map((pack, at) => {
    const sku = `${handle}-${at + 1}`
    return {
      title: pack.title,
      sku,
      price: toThousand(smallest * pack.share),
      weightGrams: pack.weightGrams,
      net: pack.net,
      stock: stockOf(handle, sku),
    }
  })
}

/** The listings of the demonstration shop: the same for the same products, in any order. */
export const listingsOf = (products: readonly SellableProduct[]): Listing[] => {
  const sharing = new Map<string, number>()
  for (const { name } of products) sharing.set(slugify(name), (sharing.get(slugify(name)) ?? 0) + 1)
  return products.map((product) => {
    const slug = slugify(product.name)
    const isShared = (sharing.get(slug) ?? 0) > 1
    const handle = isShared ? `${slug}-${slugify(product.producerName)}` : slug
    return {
      product,
      handle,
      description: describe(product),
      variants: variantsOf(product, handle),
    }
  })
}
