import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminGoods, AdminGoodsResponse, GoodsChange } from "@ocop/contracts"
import { withActorNames } from "../../../../lib/actor-names"
import { toStoreGoods } from "../../../../lib/goods"
import { notFound } from "../../../../lib/refusal"
import { GOODS_MODULE } from "../../../../modules/goods"
import type { GoodsFacts } from "../../../../modules/goods/facts"
import type GoodsModuleService from "../../../../modules/goods/service"

const toAdminGoods = (goods: GoodsFacts): AdminGoods => ({
  ...toStoreGoods(goods),
  net_contents: goods.net_contents,
})

/** What is said of the goods of one listing, with the trail. */
export const readGoods = async (
  container: MedusaContainer,
  product_id: string
): Promise<AdminGoodsResponse> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: product_id }
  const { data } = await query.graph({ entity: "product", fields: ["id"], filters })
  if (!data.length) throw notFound("product.not_found")
  const service = container.resolve<GoodsModuleService>(GOODS_MODULE)
  const [[row], trail] = await Promise.all([
    service.listOcopGoods({ product_id }, { take: 1 }),
    service.listOcopGoodsChanges(
      { product_id },
      {
        select: ["id", "action", "actor_id", "reason", "before", "after", "created_at"],
        order: { created_at: "ASC", id: "ASC" },
      }
    ),
  ])
  // the columns are those of GoodsFacts, and those selected of GoodsChange but for the name
  const goods = row as unknown as GoodsFacts | undefined
  const changes = trail as unknown as Omit<GoodsChange, "actor_name">[]
  return {
    product_id,
    goods: goods ? toAdminGoods(goods) : null,
    changes: await withActorNames(container, changes),
  }
}
