import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findOne, findOrCreate, type Row } from "./find-or-create"
import { COUNTRY, CURRENCY, NAMES } from "./illustrative"

interface Store extends Row {
  default_sales_channel_id: string | null
}

const must = <T>(rows: readonly T[]): T => {
  const [first] = rows
  if (first === undefined) throw new Error("A workflow of the framework created nothing")
  return first
}

/** Medusa makes a channel and a store of its own at its first start: these become ours. */
export const ensureChannel = async (container: MedusaContainer): Promise<Row> => {
  const store = await findOne<Store>(container, "store", {}, ["id", "default_sales_channel_id"])
  const id = store?.default_sales_channel_id
  if (!id) return createChannel(container)
  const update = { name: NAMES.store, description: null }
  await updateSalesChannelsWorkflow(container).run({ input: { selector: { id }, update } })
  return { id }
}

const createChannel = (container: MedusaContainer): Promise<Row> =>
  findOrCreate(
    () => findOne(container, "sales_channel", { name: NAMES.store }),
    async () => {
      const input = { salesChannelsData: [{ name: NAMES.store }] }
      return must((await createSalesChannelsWorkflow(container).run({ input })).result)
    }
  )

/** Cash and transfers go from buyer to producer; Medusa's manual provider is for older carts. */
const PAYMENT_PROVIDERS = ["pp_cod_ocop", "pp_vietqr_ocop", "pp_system_default"]

/** A region of an earlier seed learns of providers that came later. */
export const ensureRegion = async (container: MedusaContainer): Promise<Row> => {
  const { id } = await findOrCreate(
    () => findOne(container, "region", { name: NAMES.region }),
    async () => {
      const region = { name: NAMES.region, currency_code: CURRENCY, countries: [COUNTRY] }
      return must(
        (await createRegionsWorkflow(container).run({ input: { regions: [region] } })).result
      )
    }
  )
  const update = { payment_providers: PAYMENT_PROVIDERS }
  await updateRegionsWorkflow(container).run({ input: { selector: { id }, update } })
  return { id }
}

export const ensureStore = async (
  container: MedusaContainer,
  defaults: { channelId: string; regionId: string; locationId: string }
): Promise<void> => {
  const data = {
    name: NAMES.store,
    supported_currencies: [{ currency_code: CURRENCY, is_default: true }],
    default_sales_channel_id: defaults.channelId,
    default_region_id: defaults.regionId,
    default_location_id: defaults.locationId,
  }
  const store = await findOne(container, "store", {})
  if (!store) await createStoresWorkflow(container).run({ input: { stores: [data] } })
  else
    await updateStoresWorkflow(container).run({
      input: { selector: { id: store.id }, update: data },
    })
}

interface ApiKey extends Row {
  token: string
}

/** The key the storefront identifies itself with; it is public by its nature. */
export const ensurePublishableKey = async (
  container: MedusaContainer,
  channelId: string
): Promise<string> => {
  const key = await findOrCreate<ApiKey>(
    () => findOne<ApiKey>(container, "api_key", { type: "publishable" }, ["id", "token"]),
    async () => {
      const api_keys = [{ title: NAMES.key, type: "publishable" as const, created_by: "" }]
      return must((await createApiKeysWorkflow(container).run({ input: { api_keys } })).result)
    }
  )
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [channelId] },
  })
  return key.token
}
