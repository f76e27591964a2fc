import { listProducers, listProducts, type Language } from "@ocop/contracts"
import { localDate } from "@ocop/rules"
import { running } from "~/features/static/announcement"
import { announcementOf } from "~/features/static/content.server"
import { floorApi, floorSettings } from "~/lib/floor.server"

const SHOWN = 6
const PRODUCERS = 6

/** What the home page shows: what is on, the newest certificates, producers, and every facet's counts. */
export const loadHome = async (language: Language) => {
  const api = await floorApi()
  const [{ today }, newest, all, people] = await Promise.all([
    floorSettings(),
    api.call(listProducts, {
      query: { certified: "true", sort: "newest_certificate", per_page: SHOWN },
    }),
    api.call(listProducts, { query: { per_page: 1 } }),
    api.call(listProducers, { query: { per_page: PRODUCERS } }),
  ])
  return {
    announcement: running(announcementOf(language), localDate(today)),
    newest: newest.products,
    facets: all.facets,
    producers: people.producers,
  }
}
