import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreHeldReview } from "@ocop/contracts"
import type { KeptPhoto } from "../../modules/review/service"
import { NEWEST_FIRST } from "./list-reviews"
import { dropPhotos } from "./photo-files"
import { toHeldReview } from "./review-views"
import { reviewsOf } from "./service-of"
import { WITHOUT_WORDS } from "./without-words"

/** The reviews written about a customer's orders. */
export const readHeldReviews = async (
  container: MedusaContainer,
  _customerId: string,
  orderIds: readonly string[]
): Promise<{ reviews: StoreHeldReview[] }> => {
  if (!orderIds.length) return { reviews: [] }
  const rows = await reviewsOf(container).listOcopReviews(
    { order_id: [...orderIds] },
    { take: null as unknown as number, order: NEWEST_FIRST }
  )
  return { reviews: rows.map(toHeldReview) }
}

/**
 * Words, name and photos go with their writer, and the answer that speaks to them. The mark stays:
 * nobody can be found by it, and what others read of a product does not change.
 */
export const eraseReviews = async (sql: Knex, customerId: string, orderIds: readonly string[]) => {
  const own = () => sql("ocop_review").whereIn("order_id", [...orderIds])
  const photos = (await own().pluck<KeptPhoto[][]>("photos")).flat()
  await own().update({ ...WITHOUT_WORDS, photos: JSON.stringify([]) })
  await sql("ocop_review_act").where({ actor_id: customerId }).update({ actor_id: "erased" })
  return async (container: MedusaContainer): Promise<void> => await dropPhotos(container, photos)
}
