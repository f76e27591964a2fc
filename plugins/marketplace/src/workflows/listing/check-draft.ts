import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "@ocop/rating/lib/refusal"
import type { ListingContent } from "@ocop/rules"
import type { FoundListing } from "../../lib/listing/find-listing"
import { listingsOf } from "../../lib/listing/service-of"

interface Registered {
  id: string
  producer_id: string
  product_set: number | null
}

const readRegistered = async (
  container: MedusaContainer,
  producerId: string,
  id: string
): Promise<Registered> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_registered_product",
    fields: ["id", "producer_id", "product_set"],
    filters: { id },
  })
  // the fields asked for are exactly those of Registered
  const [row] = data as unknown as Registered[]
  if (row?.producer_id !== producerId) throw refusal("registered_product.not_found")
  return row
}

const assertOwnPhotos = async (
  container: MedusaContainer,
  { producerId, product }: FoundListing,
  urls: string[]
): Promise<void> => {
  const shown = new Set((product?.images ?? []).map(({ url }) => url))
  const others = [...new Set(urls.filter((url) => !shown.has(url)))]
  if (!others.length) return
  const own = await listingsOf(container).listOcopListingPictures(
    { producer_id: producerId, url: others },
    { take: others.length, select: ["id"] }
  )
  if (own.length !== others.length) throw refusal("listing.photo_unknown")
}

/** What is said of a listing, with the set the register knows; refuses what is not the producer's. */
export const checkDraft = async (
  container: MedusaContainer,
  found: FoundListing,
  content: ListingContent
): Promise<ListingContent> => {
  await assertOwnPhotos(container, found, content.photos)
  const { registered_product_id: id } = content
  if (!id) return content
  const { product_set } = await readRegistered(container, found.producerId, id)
  return { ...content, product_set: product_set ?? content.product_set }
}
