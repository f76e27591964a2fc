import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { deliveryEstimate, type DeliveryPlace } from "@ocop/rules"
import type { CommuneRef, StoreDeliveryResponse } from "@ocop/contracts"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { notFound } from "../refusal"
import { toCommune } from "../register-entry"
import { today } from "../today"

interface ProductRow {
  sales_channels?: ({ id: string } | null)[] | null
  shipping_profile?: { id: string } | null
  ocop_producer?: { status: string; commune_code: string | null } | null
}

interface OptionRow {
  price_type: string
  prices?: ({ amount: number | string; currency_code: string | null } | null)[] | null
}

const FIELDS = [
  "sales_channels.id",
  "shipping_profile.id",
  "ocop_producer.status",
  "ocop_producer.commune_code",
]

interface Wanted {
  handle: string
  commune: string
  channels: string[]
}

const findProduct = async (container: MedusaContainer, { handle, channels }: Wanted) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { handle, status: ProductStatus.PUBLISHED }
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters })
  // the fields asked for are exactly those of ProductRow
  const [row] = data as unknown as ProductRow[]
  const isHere = row?.sales_channels?.some((channel) => channel && channels.includes(channel.id))
  if (!row || !isHere || row.ocop_producer?.status !== "active") throw notFound("product.not_found")
  return row
}

const findCommune = async (
  container: MedusaContainer,
  code: string
): Promise<CommuneRef | null> => {
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const [row] = await locality.listOcopCommunes({ code }, { take: 1 })
  return row ? toCommune(row) : null
}

const toPlace = ({ code, province, type }: CommuneRef): DeliveryPlace => ({
  commune_code: code,
  province_code: province.code,
  is_special_zone: type === "special_zone",
})

/** The lowest flat fee of the product's shipping profile. */
const readFee = async (container: MedusaContainer, profile?: string): Promise<number | null> => {
  if (!profile) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["price_type", "prices.amount", "prices.currency_code"],
    filters: { shipping_profile_id: profile },
  })
  // the fields asked for are exactly those of OptionRow
  const fees = (data as unknown as OptionRow[])
    .filter(({ price_type }) => price_type === "flat")
    .flatMap(({ prices }) => prices ?? [])
    .flatMap((price) => (price?.currency_code === "vnd" ? [Math.round(Number(price.amount))] : []))
  return fees.length ? Math.min(...fees) : null
}

/** Days and fee of a product's way to a commune. */
export const readDelivery = async (
  container: MedusaContainer,
  wanted: Wanted
): Promise<StoreDeliveryResponse> => {
  const product = await findProduct(container, wanted)
  const origin = product.ocop_producer?.commune_code
  const [to, from, fee] = await Promise.all([
    findCommune(container, wanted.commune),
    origin ? findCommune(container, origin) : null,
    readFee(container, product.shipping_profile?.id),
  ])
  if (!to) throw notFound("commune.not_found")
  const estimate = deliveryEstimate(from && toPlace(from), toPlace(to), today())
  return { to, estimate, fee }
}
