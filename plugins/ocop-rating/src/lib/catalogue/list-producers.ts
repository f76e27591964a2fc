import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  StoreListProducersQuery,
  StoreProducer,
  StoreProducerCard,
  StoreProducerListResponse,
  StoreProducerResponse,
} from "@ocop/contracts"
import { foldVietnamese } from "@ocop/rules"
import type { z } from "@medusajs/framework/zod"
import { producersAt, readRegister } from "../read-register"
import { notFound } from "../refusal"
import { toBadge, toOrigin, toProducerRef, type ProducerRow } from "../register-entry"
import { likeText } from "../register-filters"
import { today } from "../today"
import { countListings } from "./listing-counts"

export type ListProducersQuery = z.output<typeof StoreListProducersQuery>

type Row = ProducerRow & Pick<StoreProducer, "story"> & Omit<StoreProducer, keyof StoreProducerCard>

/** More certificates than the largest producer has had. */
const ALL_CERTIFICATES = { skip: 0, take: 500 }

const readRows = async (
  container: MedusaContainer,
  filters: Record<string, unknown>,
  paging: { skip: number; take: number }
): Promise<{ rows: Row[]; count: number }> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "ocop_producer",
    fields: ["*", "ocop_commune.*", "ocop_former_unit.*"],
    filters: { ...filters, status: "active" },
    pagination: { ...paging, order: { search_name: "ASC", id: "ASC" } },
  })
  // the fields asked for are exactly those of Row
  return { rows: data as unknown as Row[], count: metadata?.count ?? data.length }
}

const toCard = (row: Row, counts: Map<string, number>): StoreProducerCard => ({
  ...toProducerRef(row),
  origin: toOrigin(row),
  product_count: counts.get(row.handle) ?? 0,
  story: row.story,
})

const countProducts = (container: MedusaContainer, rows: Row[], channels: string[]) =>
  countListings(
    container,
    "producer.handle",
    rows.map(({ handle }) => handle),
    channels
  )

/** Active producers by name. */
export const listProducers = async (
  container: MedusaContainer,
  { q, kind, told, page, per_page, ...place }: ListProducersQuery,
  channels: string[]
): Promise<StoreProducerListResponse> => {
  const ids = await producersAt(container, place)
  const filters = {
    ...(q ? { search_name: { $like: likeText(foldVietnamese(q)) } } : {}),
    ...(kind?.length ? { kind } : {}),
    ...(told ? { story: { $ne: null } } : {}),
    ...(ids ? { id: ids } : {}),
  }
  const paging = { skip: (page - 1) * per_page, take: per_page }
  const { rows, count } = await readRows(container, filters, paging)
  const counts = await countProducts(container, rows, channels)
  return { producers: rows.map((row) => toCard(row, counts)), page, per_page, count }
}

const toStoreProducer = (row: Row, counts: Map<string, number>): StoreProducer => ({
  ...toCard(row, counts),
  trade_name: row.trade_name,
  tax_code: row.tax_code,
  registration_number: row.registration_number,
  representative: row.representative,
  phone: row.phone,
  email: row.email,
  address: row.address,
})

/** An active producer as the public sees it; null when there is none of that handle or id. */
export const readStoreProducer = async (
  container: MedusaContainer,
  key: { handle: string } | { id: string },
  channels: string[]
): Promise<StoreProducer | null> => {
  const { rows } = await readRows(container, key, { skip: 0, take: 1 })
  const [row] = rows
  return row ? toStoreProducer(row, await countProducts(container, rows, channels)) : null
}

/** A producer with every certificate of its products, newest first. */
export const readProducerPage = async (
  container: MedusaContainer,
  handle: string,
  channels: string[]
): Promise<StoreProducerResponse> => {
  const producer = await readStoreProducer(container, { handle }, channels)
  if (!producer) throw notFound("producer.not_found")
  const filters = { producer_id: producer.id }
  const { rows } = await readRegister(container, filters, ALL_CERTIFICATES)
  const day = today()
  return {
    producer,
    certificates: rows.map((row) => ({
      ...toBadge(row, day),
      product_name: row.registered_product.name,
      product_handle: row.registered_product.product?.handle ?? null,
    })),
  }
}
