import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { readCsv } from "./read-data"
import { communesOf, earlierUnits, provincesOf, successionsOf2025, unitsOf2025 } from "./units"

/** Rows of one insert: PostgreSQL takes 65,535 values a statement, a commune has a dozen. */
const CHUNK = 1000

const readAll = () => {
  const today = readCsv("vn_units_2026.csv")
  const mapping = readCsv("danang_old_to_new_mapping.csv")
  const earlier = earlierUnits(readCsv("quangnam_to_danang_mapping.csv"))
  return {
    provinces: provincesOf(today),
    communes: communesOf(today, readCsv("danang_units_2025.csv")),
    formerUnits: [...unitsOf2025(mapping), ...earlier.units],
    successions: [...successionsOf2025(mapping), ...earlier.successions],
  }
}

const inChunks = async <Row>(rows: Row[], write: (part: Row[]) => Promise<unknown>) => {
  for (let at = 0; at < rows.length; at += CHUNK) await write(rows.slice(at, at + CHUNK))
  return rows.length
}

const missing = <Row, Key extends keyof Row>(
  rows: Row[],
  key: Key,
  present: { [K in Key]: unknown }[]
) => {
  const known = new Set(present.map((row) => row[key]))
  return rows.filter((row) => !known.has(row[key]))
}

const serviceOf = (container: MedusaContainer) =>
  container.resolve<LocalityModuleService>(LOCALITY_MODULE)

const loadLocalityStep = createStep("load-locality", async (_: void, { container }) => {
  const service = serviceOf(container)
  const data = readAll()
  const all = { take: null }
  const byCode = { select: ["code" as const], ...all }
  const byId = { select: ["id" as const], ...all }
  const provinces = missing(
    data.provinces,
    "code",
    await service.listOcopProvinces({}, byCode as never)
  )
  const communes = missing(
    data.communes,
    "code",
    await service.listOcopCommunes({}, byCode as never)
  )
  const units = missing(
    data.formerUnits,
    "id",
    await service.listOcopFormerUnits({}, byId as never)
  )
  const steps = missing(
    data.successions,
    "id",
    await service.listOcopUnitSuccessions({}, byId as never)
  )
  return new StepResponse({
    provinces: await inChunks(provinces, (part) => service.createOcopProvinces(part)),
    communes: await inChunks(communes, (part) => service.createOcopCommunes(part as never)),
    former_units: await inChunks(units, (part) => service.createOcopFormerUnits(part)),
    successions: await inChunks(steps, (part) => service.createOcopUnitSuccessions(part)),
  })
})

/**
 * Loads what is missing of today's units, the old ones and their succession; counts what it wrote.
 * Nothing is undone on failure: each row is a fact by itself, and the next run adds the rest.
 */
export const loadLocalityWorkflow = createWorkflow(
  "load-locality",
  () => new WorkflowResponse(loadLocalityStep())
)
