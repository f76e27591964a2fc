import {
  listProducers,
  listProducts,
  type ApiClient,
  type Language,
  type StoreProducerCard,
} from "@ocop/contracts"
import { isAlcohol, localDate } from "@ocop/rules"
import { running } from "~/features/static/announcement"
import { announcementOf } from "~/features/static/content.server"
import { floorApi, floorSettings } from "~/lib/floor.server"

const SHOWN = 6
const PRODUCERS = 6

/** Producers who tell their story, then others to fill the row. */
const tellersFirst = async (api: ApiClient): Promise<StoreProducerCard[]> => {
  const [told, all] = await Promise.all([
    api.call(listProducers, { query: { told: "1", per_page: PRODUCERS } }),
    api.call(listProducers, { query: { per_page: 2 * PRODUCERS } }),
  ])
  const others = all.producers.filter(({ story }) => !story)
  return [...told.producers, ...others].slice(0, PRODUCERS)
}

/** What the home page shows: what is on, the newest certificates, producers, and every facet's counts. */
export const loadHome = async (language: Language) => {
  const api = await floorApi()
  const [{ today }, newest, all, producers] = await Promise.all([
    floorSettings(),
    api.call(listProducts, {
      query: { certified: "true", sort: "newest_certificate", per_page: 2 * SHOWN },
    }),
    api.call(listProducts, { query: { per_page: 1 } }),
    tellersFirst(api),
  ])
  return {
    announcement: running(announcementOf(language), localDate(today)),
    // alcohol may be sold and not promoted
    newest: newest.products
      .filter(({ product_set }) => !isAlcohol(null, product_set))
      .slice(0, SHOWN),
    facets: all.facets,
    producers,
  }
}
