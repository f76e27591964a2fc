import { foldVietnamese, slugify } from "@ocop/rules"
import type { KnownProducer } from "../../modules/producer/service"
import { newIds } from "../../lib/new-ids"
import type { ErrorList } from "./error-list"
import type { ImportRow } from "./read-row"

/** A producer of the register or one that the file brings. */
export interface MatchedProducer extends KnownProducer {
  isNew: boolean
}

const placeKey = (producer: {
  search_name: string
  commune_code: string | null
  former_unit_id: string | null
}) => `${producer.search_name}|${producer.commune_code ?? producer.former_unit_id ?? ""}`

/** Producers by tax code and by name and place, growing with what the file brings. */
export class ProducerBook {
  private readonly byTaxCode = new Map<string, MatchedProducer>()
  private readonly byPlace = new Map<string, MatchedProducer[]>()
  private readonly handles: Set<string>
  private readonly nextId = newIds("prdc")
  readonly created: MatchedProducer[] = []

  constructor(known: KnownProducer[], handles: string[]) {
    this.handles = new Set(handles)
    for (const producer of known) this.add({ ...producer, isNew: false })
  }

  private add(producer: MatchedProducer): void {
    if (producer.tax_code) this.byTaxCode.set(producer.tax_code, producer)
    const key = placeKey(producer)
    this.byPlace.set(key, [...(this.byPlace.get(key) ?? []), producer])
  }

  private freeHandle(name: string): string {
    const base = slugify(name) || "chu-the"
    let handle = base
    for (let number = 2; this.handles.has(handle); number++) handle = `${base}-${number}`
    this.handles.add(handle)
    return handle
  }

  private create({ producer }: ImportRow, search_name: string): MatchedProducer {
    const id = this.nextId()
    const handle = this.freeHandle(producer.name)
    const made = { ...producer, id, search_name, handle, isNew: true }
    this.created.push(made)
    this.add(made)
    return made
  }

  /** Those a row can mean: the one of its tax code, else those of its name and place. */
  private candidates({ producer }: ImportRow, search_name: string): MatchedProducer[] {
    const taxed = producer.tax_code ? this.byTaxCode.get(producer.tax_code) : undefined
    if (taxed) return [taxed]
    const named = this.byPlace.get(placeKey({ ...producer, search_name })) ?? []
    return producer.tax_code ? named.filter(({ tax_code }) => !tax_code) : named
  }

  /** The producer of a row; null when the row leaves open which one. */
  match(row: ImportRow, errors: ErrorList): MatchedProducer | null {
    const search_name = foldVietnamese(row.producer.name)
    const [first, second] = this.candidates(row, search_name)
    if (!first) return this.create(row, search_name)
    if (second) {
      errors.add(row.row, "import.value_missing", {
        column: "tax_code",
        suggest: () => this.candidates(row, search_name).flatMap(({ tax_code }) => tax_code ?? []),
      })
      return null
    }
    this.compare(row, first, search_name, errors)
    // another row with another tax code is another producer
    if (row.producer.tax_code) this.byTaxCode.set(row.producer.tax_code, first)
    if (!first.tax_code) first.tax_code = row.producer.tax_code
    if (first.isNew) {
      first.kind ??= row.producer.kind
      first.former_unit_id ??= row.producer.former_unit_id
    }
    return first
  }

  /** A row may be silent on a producer, but not say something else. */
  private compare(
    { row, cells, producer }: ImportRow,
    known: MatchedProducer,
    search_name: string,
    errors: ErrorList
  ): void {
    const conflict = (
      column: "producer_name" | "producer_kind" | "commune_code" | "former_commune",
      there: string
    ) =>
      errors.add(row, "import.value_conflict", {
        column,
        value: cells[column] ?? null,
        suggest: () => [there],
      })
    if (known.search_name !== search_name) conflict("producer_name", known.name)
    if (known.kind && producer.kind && known.kind !== producer.kind)
      conflict("producer_kind", known.kind)
    if (known.commune_code && producer.commune_code && known.commune_code !== producer.commune_code)
      conflict(cells.commune_code ? "commune_code" : "former_commune", known.commune_code)
  }
}
