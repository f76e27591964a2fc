import { isDeepStrictEqual } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound, refusal } from "../../lib/refusal"
import { GOODS_MODULE } from "../../modules/goods"
import type { GoodsFacts } from "../../modules/goods/facts"
import type GoodsModuleService from "../../modules/goods/service"

export interface GoodsChangePlan {
  /** Null: nothing is known of the goods yet. */
  before: (GoodsFacts & { id: string }) | null
  after: GoodsFacts
}

const readVariants = async (container: MedusaContainer, ids: string[]) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "variants.id"]
  const { data } = await query.graph({ entity: "product", fields, filters: { id: ids } })
  return new Map(
    data.map(({ id, variants }) => [
      id,
      new Set(variants.map((variant: { id: string }) => variant.id)),
    ])
  )
}

const readGoods = async (container: MedusaContainer, product_id: string[]) => {
  const rows = await container
    .resolve<GoodsModuleService>(GOODS_MODULE)
    .listOcopGoods({ product_id }, { take: product_id.length })
  // the model's JSON columns hold what GoodsFacts says
  const known = rows as unknown as (GoodsFacts & { id: string })[]
  return new Map(known.map((row) => [row.product_id, row]))
}

const FACTS = [
  "goods_kind",
  "net_contents",
  "harvest_months",
  "label",
  "story",
  "illustrative",
] as const satisfies readonly (keyof GoodsFacts)[]

/** The facts alone, in one order. */
export const factsOf = (goods: GoodsFacts): Omit<GoodsFacts, "product_id"> =>
  // built from exactly those keys
  Object.fromEntries(FACTS.map((key) => [key, goods[key]])) as Omit<GoodsFacts, "product_id">

/** Which of the listings would change; refuses listings and packs that do not exist. */
export const planGoods = async (
  container: MedusaContainer,
  goods: GoodsFacts[]
): Promise<GoodsChangePlan[]> => {
  const ids = goods.map(({ product_id }) => product_id)
  if (!ids.length) return []
  const [variants, known] = await Promise.all([
    readVariants(container, ids),
    readGoods(container, ids),
  ])
  for (const { product_id, net_contents } of goods) {
    const packs = variants.get(product_id)
    if (!packs) throw notFound("product.not_found")
    if (net_contents.some(({ variant_id }) => !packs.has(variant_id)))
      throw refusal("goods.variant_unknown")
  }
  return goods
    .map((after) => ({ before: known.get(after.product_id) ?? null, after }))
    .filter(({ before, after }) => !before || !isDeepStrictEqual(factsOf(before), factsOf(after)))
}
