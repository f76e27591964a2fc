import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese } from "@ocop/rules"
import type { RegisterImportReport } from "@ocop/contracts"
import type { CertificateRow } from "../../lib/certificate-row"
import { databaseOf } from "../../lib/database"
import { outcomeOf } from "../../lib/task/outcome"
import { progressOf, type Tell } from "../../lib/task/progress"
import { tasksOf } from "../../lib/task/services"
import { today } from "../../lib/today"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { ErrorList } from "./error-list"
import { ProducerBook } from "./match-producers"
import { ProductBook } from "./match-products"
import { placeRows, planImport, type ImportPlan } from "./plan-import"
import { readFile, type FileRead } from "./read-file"
import type { ImportRow } from "./read-row"

export interface ImportRegisterInput {
  content_base64: string
  apply: boolean
  /** Staff user; "system" for the seed and the command line. */
  actor_id: string
  /** The task that does it; none when it is done within a request. */
  task_id?: string
}

/** What an import answers, and the certificates it touched. */
export interface ImportOutcome {
  report: RegisterImportReport
  applied: boolean
  ids: string[]
}

interface ImportDone {
  outcome: ImportOutcome
  /** What was written now, to be taken back; null when nothing was. */
  plan: ImportPlan | null
}

const producersOf = (container: MedusaContainer) =>
  container.resolve<ProducerModuleService>(PRODUCER_MODULE)
const certificationOf = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)

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

/** Reading, comparing and writing are told of as equal thirds. */
const THIRDS = 3

/** Tells of rows that were written as a part of the last third. */
const tellWritten = (tell: Tell, plan: ImportPlan, { rows }: RegisterImportReport) => {
  const all = plan.producers.length + plan.products.length + plan.certificates.length
  let written = 0
  return async (count: number) => {
    written += count
    await tell(2 * rows + Math.floor((rows * written) / Math.max(all, 1)), THIRDS * rows)
  }
}

const write = async (
  container: MedusaContainer,
  { actor_id, task_id }: ImportRegisterInput,
  { plan, report, tell }: { plan: ImportPlan; report: RegisterImportReport; tell: Tell },
  sql: Knex
): Promise<ImportDone> => {
  const onWritten = tellWritten(tell, plan, report)
  await onWritten(0)
  await producersOf(container).insertImported(plan.producers, actor_id, sql)
  await onWritten(plan.producers.length)
  await certificationOf(container).insertImported(plan, actor_id, sql, onWritten)
  const ids = [...plan.certificates, ...plan.superseded].map(({ id }) => id)
  const outcome = { report, applied: true, ids }
  if (task_id) await tasksOf(container).keepOutcome(task_id, outcome, sql)
  return { outcome, plan }
}

/**
 * Compares and, if asked and faultless, applies: all of it in one transaction, or nothing. A task that
 * was broken off after this finds what it has written.
 */
export const runImport = async (
  container: MedusaContainer,
  input: ImportRegisterInput
): Promise<ImportDone> => {
  const written = await outcomeOf<ImportOutcome>(container, input.task_id)
  if (written) return { outcome: written, plan: null }
  const errors = new ErrorList()
  const tell = progressOf(container, input.task_id)
  const file = await readFile(container, input.content_base64, errors, (read, of) =>
    tell(read, THIRDS * of)
  )
  return await databaseOf(container).transaction(async (sql) => {
    if (input.apply) await sql.raw(LOCK)
    const plan = await planFile(container, file.rows, sql, errors)
    const report = reportOf(file, plan, errors)
    if (!input.apply || errors.count)
      return { outcome: { report, applied: false, ids: [] }, plan: null }
    return await write(container, input, { plan, report, tell }, sql)
  })
}

/** Takes an applied import back, whole. */
export const undoImport = async (
  container: MedusaContainer,
  plan: ImportPlan,
  taskId: string | undefined
): Promise<void> => {
  await databaseOf(container).transaction(async (sql) => {
    await certificationOf(container).removeImported(plan, sql)
    await producersOf(container).removeImported(
      plan.producers.map(({ id }) => id),
      sql
    )
    if (taskId) await tasksOf(container).keepOutcome(taskId, null, sql)
  })
}
