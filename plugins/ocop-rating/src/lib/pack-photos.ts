import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import type { RegisterRow } from "./register-entry"

/** Enough to compare a pack with, few enough for a telephone. */
const MOST_PHOTOS = 4

interface Offered {
  thumbnail: string | null
  images?: { url: string }[] | null
  sales_channels?: ({ id: string } | null)[] | null
  ocop_producer?: { status: string } | null
}

const FIELDS = ["thumbnail", "images.url", "sales_channels.id", "ocop_producer.status"]

const isOffered = (product: Offered, channels: readonly string[]): boolean =>
  product.ocop_producer?.status === "active" &&
  (product.sales_channels ?? []).some((channel) => channel && channels.includes(channel.id))

const photosOf = ({ thumbnail, images }: Offered): string[] => {
  const urls = [...(thumbnail ? [thumbnail] : []), ...(images ?? []).map(({ url }) => url)]
  return [...new Set(urls)].slice(0, MOST_PHOTOS)
}

/**
 * Photos a buyer can compare a pack with: those of the product's page, which staff approved before
 * they were shown. None once the page is gone, for what made it go may be the photos.
 */
export const readPackPhotos = async (
  container: MedusaContainer,
  { registered_product }: RegisterRow,
  channels: readonly string[]
): Promise<string[]> => {
  const id = registered_product.product?.id
  if (!id) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id, status: ProductStatus.PUBLISHED }
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters })
  // the fields above are exactly those of Offered
  const [product] = data as unknown as Offered[]
  return product && isOffered(product, channels) ? photosOf(product) : []
}
