import type { MedusaContainer } from "@medusajs/framework/types"
import { ensureLocation, ensureProfile, ensureShippingOption } from "./commerce/delivery"
import { ensureChannel, ensurePublishableKey, ensureRegion, ensureStore } from "./commerce/shop"
import { ensureTaxInclusivePrices, ensureTaxRegion } from "./commerce/taxes"

export interface Commerce {
  salesChannelId: string
  publishableKey: string
  regionId: string
  stockLocationId: string
  shippingProfileId: string
  shippingOptionId: string
}

/**
 * Everything a sale needs besides products: store, channel, key, region, taxes, delivery. Running
 * it again changes no rate, fee or name of a zone that an operator has set meanwhile.
 */
export const seedCommerce = async (container: MedusaContainer): Promise<Commerce> => {
  const channel = await ensureChannel(container)
  await ensureTaxInclusivePrices(container)
  await ensureTaxRegion(container)
  const region = await ensureRegion(container)
  const location = await ensureLocation(container, channel.id)
  const profile = await ensureProfile(container)
  const option = await ensureShippingOption(container, location.id, profile.id)
  await ensureStore(container, {
    channelId: channel.id,
    regionId: region.id,
    locationId: location.id,
  })
  return {
    salesChannelId: channel.id,
    publishableKey: await ensurePublishableKey(container, channel.id),
    regionId: region.id,
    stockLocationId: location.id,
    shippingProfileId: profile.id,
    shippingOptionId: option.id,
  }
}
