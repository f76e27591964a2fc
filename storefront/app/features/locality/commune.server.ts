import {
  listProducts,
  readCommune,
  readSuccessors,
  type ApiClient,
  type ProductFacets,
  type StoreCommuneResponse,
  type StoreProductCard,
  type StoreSuccessorsResponse,
} from "@ocop/contracts"
import { redirect } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { locatorOf, type Locator } from "~/features/map/map.server"
import { floorApi } from "~/lib/floor.server"
import { asFiltered, orNotFound } from "~/lib/refusals.server"

const SHOWN = 12

export interface CommunePage extends StoreCommuneResponse {
  products: StoreProductCard[]
  count: number
  facets: ProductFacets
  locator: Locator | null
}

/** What became of a unit that no longer exists: today's unit, or the two it was divided between. */
const afterwards = async (api: ApiClient, code: string): Promise<StoreSuccessorsResponse> => {
  const found = await orNotFound(api.call(readSuccessors, { params: { code } }))
  const [first, second] = found.successors
  if (!first) throw new Response(null, { status: 404 })
  if (!second) throw redirect(catalogPaths.commune(first.code), 301)
  return found
}

/**
 * A commune of today; an old code leads to it.
 *
 * @throws Response 301 to the commune of today, 404 for a code that never was
 */
export const loadCommune = async (code: string): Promise<CommunePage | StoreSuccessorsResponse> => {
  const api = await floorApi()
  const found = await asFiltered(api.call(readCommune, { params: { code } }))
  if (!found.ok) return afterwards(api, code)
  const list = await orNotFound(
    api.call(listProducts, { query: { commune: code, per_page: SHOWN } })
  )
  return {
    ...found.list,
    products: list.products,
    count: list.count,
    facets: list.facets,
    locator: locatorOf(code),
  }
}
