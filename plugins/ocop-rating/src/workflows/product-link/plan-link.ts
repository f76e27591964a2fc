import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { notFound, refusal } from "../../lib/refusal"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import { PRODUCER_MODULE } from "../../modules/producer"

export interface ProductTie {
  product_id: string
  producer_id: string | null
  registered_product_id: string | null
}

export interface LinkPlan {
  dismiss: LinkDefinition[]
  create: LinkDefinition[]
  /** Ties before and after of the listings that change. */
  changes: { before: ProductTie; after: ProductTie }[]
}

interface ProductRow {
  id: string
  ocop_producer?: { id: string } | null
  ocop_registered_product?: { id: string } | null
}

interface RegisteredRow {
  id: string
  producer_id: string
  product?: { id: string } | null
}

const read = async <Row extends { id: string }>(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  ids: (string | null)[]
): Promise<Map<string, Row>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (!wanted.length) return new Map()
  const { data } = await query.graph({ entity, fields, filters: { id: wanted } })
  // each caller names the fields of its row
  return new Map((data as unknown as Row[]).map((row) => [row.id, row]))
}

const toProducer = (product_id: string, ocop_producer_id: string): LinkDefinition => ({
  [Modules.PRODUCT]: { product_id },
  [PRODUCER_MODULE]: { ocop_producer_id },
})

const toRegistered = (product_id: string, ocop_registered_product_id: string): LinkDefinition => ({
  [Modules.PRODUCT]: { product_id },
  [CERTIFICATION_MODULE]: { ocop_registered_product_id },
})

const linksOf = ({ product_id, producer_id, registered_product_id }: ProductTie) => [
  ...(producer_id ? [toProducer(product_id, producer_id)] : []),
  ...(registered_product_id ? [toRegistered(product_id, registered_product_id)] : []),
]

/** What the ties of those listings would be, and what must be taken away and made for that. */
export const planLinks = async (
  container: MedusaContainer,
  ties: ProductTie[]
): Promise<LinkPlan> => {
  const [products, producers, registered] = await Promise.all([
    read<ProductRow>(
      container,
      "product",
      ["id", "ocop_producer.id", "ocop_registered_product.id"],
      ties.map(({ product_id }) => product_id)
    ),
    read(
      container,
      "ocop_producer",
      ["id"],
      ties.map(({ producer_id }) => producer_id)
    ),
    read<RegisteredRow>(
      container,
      "ocop_registered_product",
      ["id", "producer_id", "product.id"],
      ties.map(({ registered_product_id }) => registered_product_id)
    ),
  ])
  const holders = new Map([...registered].map(([id, { product }]) => [id, product?.id ?? null]))
  const changes = ties.map((after) => {
    const product = products.get(after.product_id)
    if (!product) throw notFound("product.not_found")
    if (after.producer_id && !producers.has(after.producer_id)) throw notFound("producer.not_found")
    assertRegistered(after, registered, holders)
    const before: ProductTie = {
      product_id: product.id,
      producer_id: product.ocop_producer?.id ?? null,
      registered_product_id: product.ocop_registered_product?.id ?? null,
    }
    return { before, after }
  })
  return toPlan(changes)
}

/** A registered product is sold by its own producer, as one listing. */
const assertRegistered = (
  { product_id, producer_id, registered_product_id: id }: ProductTie,
  registered: Map<string, RegisteredRow>,
  holders: Map<string, string | null>
): void => {
  if (!id) return
  const row = registered.get(id)
  if (!row) throw notFound("registered_product.not_found")
  if (row.producer_id !== producer_id) throw refusal("product.producer_mismatch")
  const holder = holders.get(id)
  if (holder && holder !== product_id) throw refusal("product.already_linked")
  // the next of the same batch finds it taken
  holders.set(id, product_id)
}

const isSame = (a: ProductTie, b: ProductTie) =>
  a.producer_id === b.producer_id && a.registered_product_id === b.registered_product_id

const toPlan = (all: LinkPlan["changes"]): LinkPlan => {
  const changes = all.filter(({ before, after }) => !isSame(before, after))
  return {
    dismiss: changes.flatMap(({ before }) => linksOf(before)),
    create: changes.flatMap(({ after }) => linksOf(after)),
    changes,
  }
}
