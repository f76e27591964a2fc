import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"
import { affectedProducts } from "@ocop/rating/lib/catalogue/affected-products"
import { rememberPrices } from "../lib/listing/remember-prices"

/** Whoever changes a price, staff in the dashboard included, changes its history. */
export default async function rememberChangedPrices({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  await rememberPrices(container, await affectedProducts(query, event.name, event.data))
}

export const config: SubscriberConfig = {
  event: [
    ProductWorkflowEvents.CREATED,
    ProductWorkflowEvents.UPDATED,
    ProductVariantWorkflowEvents.CREATED,
    ProductVariantWorkflowEvents.UPDATED,
  ],
  context: { subscriberId: "ocop-remember-prices" },
}
