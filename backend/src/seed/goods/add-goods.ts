import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { likelyGoodsKind } from "@ocop/rules"
import { toLabelEntries } from "@ocop/rating/lib/goods"
import { saveGoodsWorkflow } from "@ocop/rating/workflows"
import { SEED_ACTOR } from "../demo/import-register"
import { sellable, type RegisteredProduct } from "../demo/read-products"
import { listingsOf, type Listing } from "../shop/listing"
import { labelOf } from "./labels"
import { seasonOf } from "./seasons"
import { storyOf } from "./stories"

interface ListedProduct {
  id: string
  variants: { id: string; sku: string | null }[]
  ocop_goods?: { id: string } | null
}

/** The products of the shop about whose goods nothing is said yet, by handle. */
const readBare = async (container: MedusaContainer) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "variants.id", "variants.sku", "ocop_goods.id"],
    pagination: { skip: 0, take: 10_000, order: { id: "ASC" } },
  })
  // the fields asked for are those of ListedProduct and the handle
  const rows = data as unknown as (ListedProduct & { handle: string })[]
  return new Map(rows.filter((row) => !row.ocop_goods).map((row) => [row.handle, row]))
}

const goodsOf = ({ handle, product, variants }: Listing, listed: ListedProduct) => {
  const goods_kind = likelyGoodsKind(product.productSet)
  const nets = new Map(variants.map(({ sku, net }) => [sku, net]))
  const net_contents = listed.variants.flatMap(({ id, sku }) => {
    const net_content = nets.get(sku ?? "")
    return net_content ? [{ variant_id: id, net_content }] : []
  })
  return {
    product_id: listed.id,
    goods_kind,
    net_contents,
    harvest_months: seasonOf(product.name),
    label: toLabelEntries(labelOf(goods_kind, handle)),
    story: storyOf(product.productSet),
    illustrative: true,
  }
}

/** Says of every product without it what its goods are, as made up by us. */
export const addGoods = async (
  container: MedusaContainer,
  products: readonly RegisteredProduct[]
): Promise<string> => {
  const bare = await readBare(container)
  const goods = listingsOf(sellable(products)).flatMap((listing) => {
    const listed = bare.get(listing.handle)
    return listed ? [goodsOf(listing, listed)] : []
  })
  const input = { goods, reason: "Dữ liệu minh họa", actor_id: SEED_ACTOR }
  await saveGoodsWorkflow(container).run({ input })
  return `${goods.length} products`
}
