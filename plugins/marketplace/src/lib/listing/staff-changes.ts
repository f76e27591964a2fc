import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminListingChange } from "@ocop/contracts"
import type { LocalDate } from "@ocop/rules"
import type { ListingChangeRow } from "../../modules/listing/service"
import { draftOf, hitsOf } from "./change-json"
import { listingsOf } from "./service-of"

export type Named = { id: string; name: string }

export const producerNames = async (
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, Named>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["id", "name"],
    filters: { id: [...new Set(ids)] },
  })
  // the fields asked for are exactly those of Named
  return new Map((data as unknown as Named[]).map(({ id, name }) => [id, { id, name }]))
}

export const instantOf = (value: Date | string | null): string | null =>
  value === null ? null : new Date(value).toISOString()

const toChange = (
  row: ListingChangeRow,
  { producer, product_id, today }: { producer: Named; product_id: string | null; today: LocalDate }
): AdminListingChange => ({
  id: row.id,
  listing_id: row.listing_id,
  product_id,
  producer,
  title: draftOf(row).content.title,
  kind: row.kind,
  state: row.state,
  hits: hitsOf(row),
  submitted_at: instantOf(row.submitted_at),
  due_on: row.state === "waiting" ? row.due_on : null,
  overdue: row.state === "waiting" && row.due_on !== null && row.due_on < today,
  decided_at: instantOf(row.decided_at),
})

/** Changes as the desk shows them on that day, with the names of their producers. */
export const toStaffChanges = async (
  container: MedusaContainer,
  rows: ListingChangeRow[],
  today: LocalDate
): Promise<AdminListingChange[]> => {
  const [names, listings] = await Promise.all([
    producerNames(
      container,
      rows.map(({ producer_id }) => producer_id)
    ),
    listingsOf(container).listOcopListings(
      { id: rows.map(({ listing_id }) => listing_id) },
      { take: rows.length }
    ),
  ])
  const products = new Map(listings.map(({ id, product_id }) => [id, product_id]))
  return rows.map((row) =>
    toChange(row, {
      producer: names.get(row.producer_id) ?? { id: row.producer_id, name: "" },
      product_id: products.get(row.listing_id) ?? null,
      today,
    })
  )
}
