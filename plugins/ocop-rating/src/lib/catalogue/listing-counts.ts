import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_INDEX } from "../../providers/search/listing-request"

type CountedField = "producer.handle" | "origin.commune.code"

/** How many products of the listing there are for each of the values, in one query. */
export const countListings = async (
  container: MedusaContainer,
  field: CountedField,
  values: string[],
  channels: string[]
): Promise<Map<string, number>> => {
  if (!values.length) return new Map()
  const { facets } = await container.resolve(Modules.SEARCH).search({
    entity: LISTING_INDEX,
    filters: { [field]: values, channels },
    pagination: { take: 0 },
    search_options: { facets: [{ field, limit: values.length }], count: "none" },
  })
  const facet = facets?.[field]
  return new Map(
    facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count]) : []
  )
}
