import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingPhoto } from "@ocop/contracts"
import { listingsOf } from "./service-of"

export const readPhoto = async (container: MedusaContainer, id: string): Promise<ListingPhoto> => {
  const row = await listingsOf(container).retrieveOcopListingPicture(id)
  // the column holds the list that the upload wrote
  const sizes = row.sizes as unknown as (ListingPhoto["sizes"][number] & { file_id: string })[]
  return {
    url: row.url,
    width: row.width,
    height: row.height,
    sizes: sizes.map(({ width, url }) => ({ width, url })),
  }
}
