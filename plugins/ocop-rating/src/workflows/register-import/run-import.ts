import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { foldVietnamese } from "@ocop/rules"
import { MAX_REGISTER_FILE_BYTES, type RegisterImportReport } from "@ocop/contracts"
import type { CertificateRow } from "../../lib/certificate-row"
import { today } from "../../lib/today"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { decodeFile } from "./decode"
import { ErrorList } from "./error-list"
import { ProducerBook } from "./match-producers"
import { ProductBook } from "./match-products"
import { loadPlaces } from "./places"
import { placeRows, planImport, type ImportPlan } from "./plan-import"
import { readRow, type ImportRow } from "./read-row"
import { readTable, type Table } from "./read-table"

export interface ImportRegisterInput {
  content_base64: string
  apply: boolean
  /** Staff user; "system" for the seed and the command line. */
  actor_id: string
}

const producersOf = (container: MedusaContainer) =>
  container.resolve<ProducerModuleService>(PRODUCER_MODULE)
const certificationOf = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)

/** The one database connection all modules of the application share. */
const databaseOf = (container: MedusaContainer): Knex =>
  container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

interface FileRead extends Omit<Table, "rows"> {
  encoding: RegisterImportReport["encoding"]
  /** Rows that hold anything, understood or not. */
  count: number
  rows: ImportRow[]
}

const readFile = async (
  container: MedusaContainer,
  content: string,
  errors: ErrorList
): Promise<FileRead> => {
  const bytes = Buffer.from(content, "base64")
  const nothing: FileRead = { encoding: "utf-8", delimiter: ",", count: 0, rows: [] }
  if (bytes.length > MAX_REGISTER_FILE_BYTES) {
    errors.add(1, "import.too_many_rows")
    return nothing
  }
  const decoded = decodeFile(bytes)
  if (!decoded.ok) {
    errors.add(1, decoded.code)
    return nothing
  }
  const { text, encoding } = decoded.value
  const { delimiter, rows: source } = readTable(text, errors)
  const places = await loadPlaces(container, today())
  const rows = source.flatMap((row) => readRow(row, places, errors) ?? [])
  return { encoding, delimiter, count: source.length, rows }
}

const loadProducers = async (container: MedusaContainer, rows: ImportRow[], sql: Knex) => {
  const service = producersOf(container)
  const taxCodes = [...new Set(rows.flatMap(({ producer }) => producer.tax_code ?? []))]
  const searchNames = [...new Set(rows.map(({ producer }) => foldVietnamese(producer.name)))]
  const known = await service.findKnown({ taxCodes, searchNames }, sql)
  return new ProducerBook(known, await service.allHandles(sql))
}

/** Compares the rows with the register as `sql` sees it. */
const planFile = async (
  container: MedusaContainer,
  rows: ImportRow[],
  sql: Knex,
  errors: ErrorList
): Promise<ImportPlan> => {
  const service = certificationOf(container)
  const producers = await loadProducers(container, rows, sql)
  const withProducer = placeRows(rows, producers, errors)
  const producerIds = [...new Set(withProducer.map(({ producer }) => producer.id))]
  const products = new ProductBook(await service.findProductsOf(producerIds, sql))
  const placed = withProducer.map(({ row, producer }) => ({
    row,
    product: products.match(row, producer, errors),
  }))
  const productIds = [...new Set(placed.map(({ product }) => product.id))]
  // the table's columns are those of CertificateRow
  const existing = (await service.findCertificatesOf(productIds, sql)) as CertificateRow[]
  return planImport(placed, { existing, producers, products }, today(), errors)
}

const reportOf = (
  { encoding, delimiter, count }: FileRead,
  plan: ImportPlan,
  errors: ErrorList
): RegisterImportReport => ({
  encoding,
  delimiter,
  rows: count,
  creates: plan.creates,
  unchanged: plan.unchanged,
  errors: errors.list(),
  error_count: errors.count,
})

/**
 * Nobody else writes to the register while a file is compared with it and applied; reading goes on.
 * The lock is also what makes a second import of the same file wait and then find nothing to do.
 */
const LOCK = `lock table ocop_producer, ocop_registered_product, ocop_certificate
  in share row exclusive mode`

/** Compares and, if asked and faultless, applies: all of it in one transaction, or nothing. */
export const runImport = async (container: MedusaContainer, input: ImportRegisterInput) => {
  const errors = new ErrorList()
  const file = await readFile(container, input.content_base64, errors)
  return await databaseOf(container).transaction(async (sql) => {
    if (input.apply) await sql.raw(LOCK)
    const plan = await planFile(container, file.rows, sql, errors)
    const applied = input.apply && errors.count === 0
    if (applied) {
      await producersOf(container).insertImported(plan.producers, input.actor_id, sql)
      await certificationOf(container).insertImported(plan, input.actor_id, sql)
    }
    return { report: reportOf(file, plan, errors), applied, plan: applied ? plan : null }
  })
}

/** Takes an applied import back, whole. */
export const undoImport = async (container: MedusaContainer, plan: ImportPlan): Promise<void> => {
  await databaseOf(container).transaction(async (sql) => {
    await certificationOf(container).removeImported(plan, sql)
    await producersOf(container).removeImported(
      plan.producers.map(({ id }) => id),
      sql
    )
  })
}
