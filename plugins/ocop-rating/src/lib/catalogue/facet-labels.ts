import type { MedusaContainer } from "@medusajs/framework/types"
import type { FacetValue, LabelledFacetValue, ProductFacets } from "@ocop/contracts"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import type { ListingFacets } from "../../providers/search/facets-query"
import type { ListingFilters } from "../../providers/search/listing-request"

/** A facet with more values than a person reads through keeps the most frequent ones. */
const MOST_VALUES = 100

/** The most frequent values, and those that are chosen however rare. */
const frequent = (values: FacetValue[], chosen: readonly string[] = []): FacetValue[] =>
  values.filter(({ value }, place) => place < MOST_VALUES || chosen.includes(value))

const labelled = (values: FacetValue[], names: Map<string, string>): LabelledFacetValue[] =>
  values.map((entry) => ({ ...entry, label: names.get(entry.value) ?? entry.value }))

const communeNames = async (service: LocalityModuleService, codes: string[]) => {
  if (!codes.length) return new Map<string, string>()
  const rows = await service.listOcopCommunes({ code: codes }, { select: ["code", "name"] })
  return new Map(rows.map(({ code, name }) => [code, name]))
}

const districtNames = async (service: LocalityModuleService, slugs: string[]) => {
  if (!slugs.length) return new Map<string, string>()
  const rows = await service.listOcopFormerUnits(
    { id: slugs.map((slug) => `district:${slug}`) },
    { select: ["district_slug", "name"] }
  )
  return new Map(rows.map(({ district_slug, name }) => [district_slug, name]))
}

/** Facets with the names of places, as the wire has them. */
export const labelFacets = async (
  container: MedusaContainer,
  { values, price }: ListingFacets,
  filters: ListingFilters
): Promise<ProductFacets> => {
  const service = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const commune = frequent(values.commune, filters.commune)
  const district = frequent(values.district, filters.district)
  const [communes, districts] = await Promise.all([
    communeNames(
      service,
      commune.map(({ value }) => value)
    ),
    districtNames(
      service,
      district.map(({ value }) => value)
    ),
  ])
  return {
    ...values,
    commune: labelled(commune, communes),
    district: labelled(district, districts),
    price,
  }
}
