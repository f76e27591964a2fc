import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "@ocop/rating/lib/refusal"
import { pickUpOf } from "@ocop/rating/lib/shipping/chosen-pick-up"
import type { PickUpPoint } from "@ocop/contracts"
import { parcelWeight, roundVnd } from "@ocop/rules"
import { findCommunes } from "./places"

interface Address {
  first_name: string | null
  last_name: string | null
  phone: string | null
  address_1: string | null
  city: string | null
  province: string | null
}

interface ItemRow {
  product_title: string | null
  title: string
  variant_title: string | null
  quantity: unknown
  variant?: Record<"weight" | "length" | "width" | "height", unknown> | null
  product?: { weight: unknown; ocop_producer?: { id: string } | null } | null
}

interface OrderRow {
  display_id: number
  created_at: string | Date
  total: unknown
  items: (ItemRow | null)[]
  shipping_address: Address | null
  shipping_methods?: ({ name: string; data: unknown } | null)[] | null
  payment_collections?:
    | ({
        captured_amount: unknown
        payments?: ({ provider_id: string } | null)[] | null
      } | null)[]
    | null
}

const FIELDS = [
  "display_id",
  "created_at",
  "total",
  "items.*",
  "items.variant.weight",
  "items.variant.length",
  "items.variant.width",
  "items.variant.height",
  "items.product.weight",
  "items.product.ocop_producer.id",
  "shipping_address.*",
  "shipping_methods.name",
  "shipping_methods.data",
  "payment_collections.captured_amount",
  "payment_collections.payments.provider_id",
]

/** Providers by which whoever brings the goods takes the money. */
const CASH_ON_DELIVERY = new Set(["pp_cod_ocop", "pp_system_default"])

export interface Party {
  name: string
  phone: string | null
  lines: string[]
}

/** What the papers of a parcel say. Weights in grams with wrapping, amounts in whole đồng. */
export interface ParcelPapers {
  /** As buyer and producer call the order. */
  order_code: string
  ordered_at: Date
  from: Party
  to: Party
  delivery: string
  /** Where the buyer fetches the goods; null when they are brought. */
  pick_up: PickUpPoint | null
  items: { title: string; quantity: number }[]
  grams: number
  is_weight_assumed: boolean
  /** To be collected at the door; zero when it is paid otherwise. */
  cod_amount: number
}

const numberOf = (value: unknown): number => Number(value ?? 0) || 0

const toLine = ({ quantity, variant, product }: ItemRow) => ({
  quantity: numberOf(quantity),
  weight: numberOf(variant?.weight) || numberOf(product?.weight),
  length: numberOf(variant?.length),
  width: numberOf(variant?.width),
  height: numberOf(variant?.height),
})

const codOf = ({ total, payment_collections }: OrderRow): number => {
  const collections = (payment_collections ?? []).flatMap((one) => one ?? [])
  const payments = collections.flatMap(({ payments }) => payments ?? [])
  const isCod = payments.some((payment) => payment && CASH_ON_DELIVERY.has(payment.provider_id))
  if (!isCod) return 0
  const paid = collections.reduce((sum, one) => sum + numberOf(one.captured_amount), 0)
  return Math.max(roundVnd(numberOf(total) - paid), 0)
}

const present = (parts: (string | null | undefined)[]): string[] =>
  parts.flatMap((part) => (part?.trim() ? [part.trim()] : []))

const toBuyer = (address: Address | null): Party => ({
  name: present([address?.last_name, address?.first_name]).join(" "),
  phone: address?.phone ?? null,
  lines: present([address?.address_1, present([address?.city, address?.province]).join(", ")]),
})

interface ProducerRow {
  name: string
  phone: string | null
  address: string | null
  commune_code: string | null
}

const readSender = async (container: MedusaContainer, id: string): Promise<Party> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["name", "phone", "address", "commune_code"]
  const { data } = await query.graph({ entity: "ocop_producer", fields, filters: { id } })
  // the fields asked for are exactly those of ProducerRow
  const [row] = data as unknown as ProducerRow[]
  const commune = (await findCommunes(container, [row?.commune_code])).get(row?.commune_code ?? "")
  const place = commune && `${commune.name}, ${commune.province.name}`
  return { name: row?.name ?? "", phone: row?.phone ?? null, lines: present([row?.address, place]) }
}

const readOrder = async (container: MedusaContainer, id: string): Promise<OrderRow | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  // the fields asked for are exactly those of OrderRow
  return (data as unknown as OrderRow[])[0]
}

/**
 * The papers of an order of that producer, all of whose goods are its own.
 * @throws order.not_found for an order of somebody else, as if there were none
 */
export const readPapers = async (
  container: MedusaContainer,
  wanted: { order_id: string; producer_id: string }
): Promise<ParcelPapers> => {
  const order = await readOrder(container, wanted.order_id)
  const items = (order?.items ?? []).flatMap((item) => item ?? [])
  const isOwn = items.every(({ product }) => product?.ocop_producer?.id === wanted.producer_id)
  if (!order || !items.length || !isOwn) throw notFound("order.not_found")
  const weight = parcelWeight(items.map(toLine))
  return {
    order_code: String(order.display_id),
    ordered_at: new Date(order.created_at),
    from: await readSender(container, wanted.producer_id),
    to: toBuyer(order.shipping_address),
    delivery: present((order.shipping_methods ?? []).map((method) => method?.name)).join(", "),
    pick_up: pickUpOf(order.shipping_methods),
    items: items.map(({ product_title, title, variant_title, quantity }) => ({
      title: present([product_title ?? title, variant_title && `(${variant_title})`]).join(" "),
      quantity: numberOf(quantity),
    })),
    grams: weight.real_grams,
    is_weight_assumed: weight.is_assumed,
    cod_amount: codOf(order),
  }
}
