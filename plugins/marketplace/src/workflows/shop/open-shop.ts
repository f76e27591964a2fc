import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { OpenShopInput, OpenShopsInput } from "./new-shop"
import { planShopsStep } from "./plan-shops"
import { readShopsStep, saveShopsStep } from "./save-shops"
import {
  linksOf,
  locationsOf,
  optionsOf,
  profilesOf,
  setsOf,
  togetherOf,
  withOptions,
  type MadeParts,
} from "./shop-parts"

/**
 * Gives producers what the framework's own rules need to send their goods apart: a shipping profile,
 * a stock location, a fulfilment set with its zone and a way of delivery, in the sales channel. A
 * producer that has a shop keeps it as it is.
 */
export const openShopsWorkflow = createWorkflow("open-shops", (input: OpenShopsInput) => {
  const missing = planShopsStep(input)
  when({ missing }, ({ missing }) => missing.length > 0).then(() => {
    const locationInput = transform({ missing }, ({ missing }) => locationsOf(missing))
    const locations = createStockLocationsWorkflow.runAsStep({ input: locationInput })
    const profileInput = transform({ missing }, ({ missing }) => profilesOf(missing))
    const profiles = createShippingProfilesWorkflow.runAsStep({ input: profileInput })
    const setInput = transform({ missing }, ({ missing }) => setsOf(missing))
    const sets = createFulfillmentSets(setInput)
    // the framework's rows carry more than these names
    const parts = transform({ shops: missing, locations, profiles, sets }, (made) =>
      togetherOf(made as unknown as MadeParts)
    )
    const links = transform({ parts, input }, ({ parts, input }) =>
      linksOf(parts, input.sales_channel_id, input.delivery)
    )
    createRemoteLinkStep(links)
    const optionInput = transform({ parts, input }, ({ parts, input }) =>
      optionsOf(parts, input.delivery)
    )
    const options = createShippingOptionsWorkflow.runAsStep({ input: optionInput })
    const rows = transform({ parts, options }, ({ parts, options }) => withOptions(parts, options))
    saveShopsStep(rows)
  })
  const ids = transform({ input }, ({ input }) => input.shops.map((shop) => shop.producer_id))
  return new WorkflowResponse(readShopsStep(ids))
})

/** The same for one producer; answers its shop. */
export const openShopWorkflow = createWorkflow("open-shop", (input: OpenShopInput) => {
  const one = transform({ input }, ({ input: { sales_channel_id, delivery, ...shop } }) => ({
    shops: [shop],
    sales_channel_id,
    delivery,
  }))
  const shops = openShopsWorkflow.runAsStep({ input: one })
  const shop = transform({ shops }, ({ shops }) => shops[0])
  return new WorkflowResponse(shop)
})
