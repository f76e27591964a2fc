import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { groupsOf } from "../../lib/order-group/service-of"
import { shopKey, type NewShop, type OpenShopsInput } from "./new-shop"

/** What a run that was cut short left: nothing is sent with it yet, and its names are needed. */
const removeLeftovers = async (container: MedusaContainer, shops: NewShop[]): Promise<void> => {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const name = shops.map(shopKey)
  const [sets, profiles] = await Promise.all([
    fulfillment.listFulfillmentSets({ name }, { select: ["id"] }),
    fulfillment.listShippingProfiles({ name }, { select: ["id"] }),
  ])
  if (sets.length) await fulfillment.deleteFulfillmentSets(sets.map(({ id }) => id))
  if (profiles.length) await fulfillment.deleteShippingProfiles(profiles.map(({ id }) => id))
}

/** The producers that have no shop yet. */
export const planShopsStep = createStep(
  "plan-shops",
  async ({ shops }: OpenShopsInput, { container }) => {
    const producer_id = shops.map((shop) => shop.producer_id)
    const open = await groupsOf(container).listOcopShops({ producer_id })
    const known = new Set(open.map((shop) => shop.producer_id))
    const missing = shops.filter((shop) => !known.has(shop.producer_id))
    if (missing.length) await removeLeftovers(container, missing)
    return new StepResponse(missing)
  }
)
