import type { MedusaContainer } from "@medusajs/framework/types"
import type { DossierSummary } from "@ocop/contracts"
import { isLate, type LocalDate } from "@ocop/rules"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import type { DossierRow } from "../../modules/evaluation/service"
import { today } from "../today"

const namesOf = async (container: MedusaContainer, rows: readonly DossierRow[]) => {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const ids = [...new Set(rows.map(({ producer_id }) => producer_id))]
  const codes = [...new Set(rows.map(({ commune_code }) => commune_code))]
  const [people, places] = await Promise.all([
    producers.listOcopProducers({ id: ids }, { take: ids.length, select: ["id", "name"] }),
    locality.listOcopCommunes({ code: codes }, { take: codes.length, select: ["code", "name"] }),
  ])
  return {
    producer: new Map(people.map(({ id, name }) => [id, name])),
    commune: new Map(places.map(({ code, name }) => [code, name])),
  }
}

/** Dossiers as lists show them. */
export const toSummaries = async (
  container: MedusaContainer,
  rows: readonly DossierRow[]
): Promise<DossierSummary[]> => {
  if (!rows.length) return []
  const names = await namesOf(container, rows)
  const day = today()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    producer_id: row.producer_id,
    producer_name: names.producer.get(row.producer_id) ?? "",
    registered_product_id: row.registered_product_id,
    product_name: row.product_name,
    product_set: row.product_set,
    commune_code: row.commune_code,
    commune_name: names.commune.get(row.commune_code) ?? "",
    receipt_number: row.receipt_number,
    submitted_on: row.submitted_on,
    due_on: row.due_on,
    // the column holds days only
    late: isLate(row.due_on as LocalDate | null, day),
    state_since: row.state_since,
    version: row.version,
  }))
}
