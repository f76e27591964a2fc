import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { findOne, findOrCreate, type Row } from "./find-or-create"
import { COUNTRY, CURRENCY, ILLUSTRATIVE, NAMES } from "./illustrative"

const MANUAL = "manual_manual"

const first = <T>([row]: readonly T[]): T => {
  if (row === undefined) throw new Error("A workflow of the framework created nothing")
  return row
}

export const ensureLocation = async (
  container: MedusaContainer,
  channelId: string
): Promise<Row> => {
  const location = await findOrCreate<Row>(
    () => findOne(container, "stock_location", { name: NAMES.location }),
    async () => {
      const address = { address_1: NAMES.location, country_code: COUNTRY }
      const input = { locations: [{ name: NAMES.location, address }] }
      return first((await createStockLocationsWorkflow(container).run({ input })).result)
    }
  )
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [channelId] },
  })
  return location
}

export const ensureProfile = (container: MedusaContainer): Promise<Row> =>
  findOrCreate(
    () => findOne(container, "shipping_profile", { name: NAMES.profile }),
    async () => {
      const input = { data: [{ name: NAMES.profile, type: "default" }] }
      return first((await createShippingProfilesWorkflow(container).run({ input })).result)
    }
  )

const linkLocation = async (container: MedusaContainer, locationId: string, setId: string) => {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const stock_location_id = locationId
  await link.create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: setId },
    },
  ])
}

const ensureZone = async (container: MedusaContainer, locationId: string): Promise<Row> => {
  const known = await findOne(container, "service_zone", { name: NAMES.zone })
  if (known) return known
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const set = await fulfillment.createFulfillmentSets({
    name: NAMES.delivery,
    type: "shipping",
    service_zones: [
      { name: NAMES.zone, geo_zones: [{ type: "country" as const, country_code: COUNTRY }] },
    ],
  })
  await linkLocation(container, locationId, set.id)
  return first(set.service_zones)
}

const storefrontRules = [
  { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
  { attribute: "is_return", value: "false", operator: "eq" as const },
]

/** One fee for the whole country, until producers set their own. */
export const ensureShippingOption = async (
  container: MedusaContainer,
  locationId: string,
  profileId: string
): Promise<Row> => {
  const known = await findOne(container, "shipping_option", { name: NAMES.option })
  if (known) return known
  const zone = await ensureZone(container, locationId)
  const option = {
    name: NAMES.option,
    price_type: "flat" as const,
    provider_id: MANUAL,
    service_zone_id: zone.id,
    shipping_profile_id: profileId,
    type: { label: NAMES.option, description: NAMES.delivery, code: "standard" },
    prices: [{ currency_code: CURRENCY, amount: ILLUSTRATIVE.shippingFee }],
    rules: storefrontRules,
  }
  return first((await createShippingOptionsWorkflow(container).run({ input: [option] })).result)
}
