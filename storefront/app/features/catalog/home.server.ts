import { listProducts } from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"

const SHOWN = 6

/** What the home page shows: the newest certificates, and how much there is by every facet. */
export const loadHome = async () => {
  const api = await floorApi()
  const [newest, all] = await Promise.all([
    api.call(listProducts, {
      query: { certified: "true", sort: "newest_certificate", per_page: SHOWN },
    }),
    api.call(listProducts, { query: { per_page: 1 } }),
  ])
  return { newest: newest.products, facets: all.facets }
}
