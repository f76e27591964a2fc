import type { RemoteQueryFunction, SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import {
  affectedProducts,
  LISTING_EVENTS,
  productsChangedSince,
} from "../lib/catalogue/affected-products"
import { buildListingDocuments, type ListingDocument } from "../lib/catalogue/listing-document"
import { LISTING_INDEX, LISTING_PROVIDER } from "../providers/search/listing-request"

const BATCH = 200

/** Searchable text is folded already, so that typos are measured without diacritics. */
const fields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  title: search.text().sortable(),
  product_set: search.integer().filterable().facetable(),
  sector: search.keyword().filterable().facetable(),
  producer: search.object({ handle: search.keyword().filterable().facetable() }),
  origin: search.object({
    commune: search.object({ code: search.keyword().filterable().facetable() }),
  }),
  season_mask: search.integer().filterable(),
  price: search.integer().filterable().sortable(),
  channels: search.keyword().array().filterable(),
  in_stock_in: search.keyword().array().filterable(),
  folded_title: search.text().searchable({ weight: 3 }),
  folded_producer: search.text().searchable({ weight: 2 }),
  folded_places: search.text().searchable({ weight: 1 }),
})

const upsert = (documents: ListingDocument[]) => ({
  action: "upsert" as const,
  // ListingDocument says more than the fields declared, which have its names and types
  documents: documents as unknown as SearchTypes.InferSearchDocumentType<typeof fields>[],
})

/** Brings the products into the index as they are now, or out of it. */
const follow = async (query: RemoteQueryFunction, ids: string[]) => {
  const documents = await buildListingDocuments(query, ids)
  const offered = new Set(documents.map(({ id }) => id))
  const gone = ids.filter((id) => !offered.has(id))
  return [
    ...(documents.length ? [upsert(documents)] : []),
    ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

const batches = (ids: string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, part) =>
    ids.slice(part * BATCH, (part + 1) * BATCH)
  )

/** What the listing reads. See `providers/search` for how. */
export default defineSearchIndex({
  name: LISTING_INDEX,
  entity: "product",
  provider: LISTING_PROVIDER,
  fields,
  events: LISTING_EVENTS,
  async consume({ name, data }, { container }) {
    const mutations = []
    const ids = await affectedProducts(container.query, name, data)
    for (const part of batches(ids)) mutations.push(...(await follow(container.query, part)))
    return mutations
  },
  async *seed({ container: { query }, catchup, filters, last_key }) {
    if (catchup) {
      // what happened meanwhile was written to the index that is about to be left
      const ids = await productsChangedSince(query, catchup.since)
      for (const part of batches(ids)) yield await follow(query, part)
      return
    }
    let after = last_key ?? ""
    for (;;) {
      const { data } = await query.graph({
        entity: "product",
        fields: ["id"],
        filters: { ...filters, $and: [{ id: { $gt: after } }] } as never,
        pagination: { take: BATCH, order: { id: "ASC" } },
      })
      const ids = data.map(({ id }) => String(id))
      const documents = await buildListingDocuments(query, ids)
      if (documents.length) yield [upsert(documents)]
      if (ids.length < BATCH) return
      after = ids[ids.length - 1] as string
    }
  },
})
