import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreCommuneResponse } from "@ocop/contracts"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { countListings } from "../catalogue/listing-counts"
import { notFound } from "../refusal"
import { toCommune, toFormerUnit } from "../register-entry"
import { readSuccessions, unitsBefore } from "./successions"

/** Old units of a commune, those that ended first before the others. */
const readFormer = async (locality: LocalityModuleService, code: string) => {
  const ids = unitsBefore(code, await readSuccessions(locality))
  const rows = ids.length ? await locality.listOcopFormerUnits({ id: ids }) : []
  return rows
    .map(toFormerUnit)
    .sort((a, b) => a.valid_to.localeCompare(b.valid_to) || a.name.localeCompare(b.name, "vi"))
}

const countProducers = async (container: MedusaContainer, commune_code: string) => {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [, count] = await producers.listAndCountOcopProducers(
    { commune_code, status: "active" },
    { take: 1, select: ["id"] }
  )
  return count
}

/** A commune of today with what it was formed from and what comes from there. */
export const readCommune = async (
  container: MedusaContainer,
  code: string,
  channels: string[]
): Promise<StoreCommuneResponse> => {
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const [row] = await locality.listOcopCommunes({ code }, { take: 1 })
  if (!row) throw notFound("commune.not_found")
  const [formed_from, producer_count, products] = await Promise.all([
    readFormer(locality, code),
    countProducers(container, code),
    countListings(container, "origin.commune.code", [code], channels),
  ])
  const { area_km2, population, office_address } = row
  return {
    commune: {
      ...toCommune(row),
      formed_from,
      area_km2,
      population,
      office_address,
      product_count: products.get(code) ?? 0,
      producer_count,
    },
  }
}
