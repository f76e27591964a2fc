import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { groupsOf } from "../../lib/order-group/service-of"

/** What the framework made for a new shop. */
export interface ShopRow {
  producer_id: string
  shipping_profile_id: string
  stock_location_id: string
  fulfillment_set_id: string
  service_zone_id: string
  shipping_option_id: string
}

/** Comes last: a producer that has the row has all of it. */
export const saveShopsStep = createStep(
  "save-shops",
  async (shops: ShopRow[], { container }) => {
    const made = await groupsOf(container).createOcopShops(shops as never[])
    // an array in, an array out
    const ids = (made as unknown as { id: string }[]).map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await groupsOf(container).deleteOcopShops(ids)
  }
)

/** All shops asked for, those that were open before among them. */
export const readShopsStep = createStep(
  "read-shops",
  async (producer_id: string[], { container }) =>
    new StepResponse(await groupsOf(container).listOcopShops({ producer_id }))
)
