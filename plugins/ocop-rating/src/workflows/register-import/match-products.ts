import { foldVietnamese } from "@ocop/rules"
import type { KnownProduct } from "../../modules/certification/service"
import { newIds } from "../../lib/new-ids"
import type { ErrorList } from "./error-list"
import type { MatchedProducer } from "./match-producers"
import type { ImportRow } from "./read-row"

export interface MatchedProduct extends KnownProduct {
  isNew: boolean
}

const keyOf = (producerId: string, searchName: string) => `${producerId}|${searchName}`

/** Registered products by producer and name, growing with what the file brings. */
export class ProductBook {
  private readonly byKey = new Map<string, MatchedProduct>()
  private readonly nextId = newIds("regp")
  readonly created: MatchedProduct[] = []

  constructor(known: KnownProduct[]) {
    for (const product of known)
      this.byKey.set(keyOf(product.producer_id, product.search_name), { ...product, isNew: false })
  }

  match(row: ImportRow, producer: MatchedProducer, errors: ErrorList): MatchedProduct {
    const search_name = foldVietnamese(row.product_name)
    const key = keyOf(producer.id, search_name)
    const found = this.byKey.get(key)
    if (!found) return this.create(row, { key, search_name, producer_id: producer.id })
    const { product_set } = row
    if (found.isNew) found.product_set ??= product_set
    if (found.product_set !== null && product_set !== null && found.product_set !== product_set)
      errors.add(row.row, "import.value_conflict", {
        column: "product_set",
        value: String(product_set),
        suggest: () => [String(found.product_set)],
      })
    return found
  }

  private create(
    { product_name: name, product_set }: ImportRow,
    { key, ...rest }: { key: string; search_name: string; producer_id: string }
  ): MatchedProduct {
    const id = this.nextId()
    const made = { id, name, product_set, ...rest, isNew: true }
    this.created.push(made)
    this.byKey.set(key, made)
    return made
  }
}
