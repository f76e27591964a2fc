import type { LocalDate } from "@ocop/rules"
import type { RegisterImportReport } from "@ocop/contracts"
import type { CertificateRow } from "../../lib/certificate-row"
import { newIds } from "../../lib/new-ids"
import type { ImportedRegister } from "../../modules/certification/service"
import { judgeFields, newCertificate, supersessionsBetween } from "../certification/plan-issue"
import { chainImports, type Link } from "./chain-imports"
import { differences, isRepeated } from "./compare"
import type { ErrorList } from "./error-list"
import type { MatchedProduct, ProductBook } from "./match-products"
import type { MatchedProducer, ProducerBook } from "./match-producers"
import type { ImportRow } from "./read-row"

export interface ImportPlan extends ImportedRegister {
  producers: Omit<MatchedProducer, "isNew">[]
  creates: RegisterImportReport["creates"]
  unchanged: number
}

interface Placed {
  row: ImportRow
  product: MatchedProduct
}

const withoutMark = <Row extends { isNew: boolean }>({ isNew: _, ...row }: Row) => row

/** Rows with their products, those with a tax code first so that others of that name find them. */
export const placeRows = (rows: ImportRow[], producers: ProducerBook, errors: ErrorList) => {
  const ordered = [...rows].sort(
    (a, b) => Number(!a.producer.tax_code) - Number(!b.producer.tax_code)
  )
  return ordered.flatMap((row) => {
    const producer = producers.match(row, errors)
    return producer ? [{ row, producer }] : []
  })
}

const toLink = ({ row, product }: Placed, id: string): Link | null => {
  const judged = judgeFields(row.decision)
  if (!judged.ok) return null
  return {
    ...newCertificate(judged.fields, row.revocation),
    id,
    registered_product_id: product.id,
    producer_id: product.producer_id,
    product_set: row.product_set ?? product.product_set,
    source: row,
  }
}

/** Rows of one product that bring something new; the others are counted or listed. */
class ProductHistory {
  private readonly seen = new Map<string, ImportRow>()
  readonly links: Link[]
  unchanged = 0

  constructor(
    readonly existing: CertificateRow[],
    private readonly nextId: () => string,
    private readonly errors: ErrorList
  ) {
    this.links = existing.map((row) => ({ ...row, source: null }))
  }

  add(placed: Placed): void {
    const { row } = placed
    const same = this.seen.get(row.decision.first_day)
    if (same && isRepeated(same, row)) return this.errors.add(row.row, "import.duplicate_row")
    this.seen.set(row.decision.first_day, row)
    const known = this.existing.find(({ first_day }) => first_day === row.decision.first_day)
    if (known) return this.compare(row, known)
    const link = toLink(placed, this.nextId())
    if (link) this.links.push(link)
  }

  private compare(row: ImportRow, known: CertificateRow): void {
    const found = differences(row, known)
    for (const { column, code, there } of found)
      this.errors.add(row.row, code, {
        column,
        value: row.cells[column] ?? null,
        suggest: () => (there ? [there] : []),
      })
    if (!found.length) this.unchanged++
  }
}

const historiesOf = (placed: Placed[], existing: CertificateRow[], errors: ErrorList) => {
  const known = new Map<string, CertificateRow[]>()
  for (const row of existing) {
    const rows = known.get(row.registered_product_id) ?? []
    known.set(row.registered_product_id, [...rows, row])
  }
  const nextId = newIds("cert")
  const histories = new Map<string, ProductHistory>()
  const inFileOrder = [...placed].sort((a, b) => a.row.row - b.row.row)
  for (const entry of inFileOrder) {
    const { id } = entry.product
    const history = histories.get(id) ?? new ProductHistory(known.get(id) ?? [], nextId, errors)
    histories.set(id, history)
    history.add(entry)
  }
  return [...histories.values()]
}

const supersessionsOf = (existing: CertificateRow[], links: Link[], nextId: () => string) => {
  const before = new Map(existing.map((row) => [row.id, row]))
  return supersessionsBetween(existing, links).map((update) => ({
    ...update,
    change_id: nextId(),
    before: {
      superseded_on: before.get(update.id)?.superseded_on ?? null,
      in_force_until: before.get(update.id)?.in_force_until ?? null,
    },
  }))
}

/** Everything the file would write, and what is wrong with it. */
export const planImport = (
  placed: Placed[],
  known: { existing: CertificateRow[]; producers: ProducerBook; products: ProductBook },
  today: LocalDate,
  errors: ErrorList
): ImportPlan => {
  const plan = { certificates: [] as CertificateRow[], superseded: [] as ImportPlan["superseded"] }
  const nextChangeId = newIds("certch")
  let unchanged = 0
  for (const history of historiesOf(placed, known.existing, errors)) {
    const links = chainImports(history.links, today, errors)
    unchanged += history.unchanged
    plan.superseded.push(...supersessionsOf(history.existing, links, nextChangeId))
    for (const { source, ...row } of links) if (source) plan.certificates.push(row)
  }
  const producers = known.producers.created.map(withoutMark)
  const products = known.products.created.map(withoutMark)
  const creates = {
    producers: producers.length,
    registered_products: products.length,
    certificates: plan.certificates.length,
  }
  return { producers, products, ...plan, creates, unchanged }
}
