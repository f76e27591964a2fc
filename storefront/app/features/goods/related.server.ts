import {
  listProducts,
  type ApiClient,
  type StoreProduct,
  type StoreProductCard,
} from "@ocop/contracts"
import { isAlcohol } from "@ocop/rules"
import { asFiltered } from "~/lib/refusals.server"
import { toRelated, type Related } from "./related-view"

const ASKED = 12

/** Others of the same producer, and others of the set, those of the same old district first. */
export const loadRelated = async (api: ApiClient, product: StoreProduct): Promise<Related> => {
  const list = async (query: object | null): Promise<StoreProductCard[]> => {
    if (!query) return []
    const answer = await asFiltered(
      api.call(listProducts, { query: { ...query, per_page: ASKED } })
    )
    const found = answer.ok ? answer.list.products : []
    // alcohol may be sold and not promoted
    return found.filter(({ product_set }) => !isAlcohol(null, product_set))
  }
  const set = product.product_set
  const district = product.origin.former?.district.slug
  const [own, near, far] = await Promise.all([
    list(product.producer && { producer: product.producer.handle }),
    list(set && district ? { set: [set], district: [district] } : null),
    list(set ? { set: [set] } : null),
  ])
  return toRelated(product.handle, own, [...near, ...far])
}
