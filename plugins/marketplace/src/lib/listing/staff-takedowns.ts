import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminTakedown, AdminTakedownResponse } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import type { TakedownRow } from "../../modules/listing/service"
import { readTrail } from "./read-change"
import { listingsOf } from "./service-of"
import { instantOf, producerNames } from "./staff-changes"

const text = (value: Date | string): string => new Date(value).toISOString()

/** Takedowns as the desk shows them at that instant. */
export const toStaffTakedowns = async (
  container: MedusaContainer,
  rows: TakedownRow[],
  now: Date
): Promise<AdminTakedown[]> => {
  const names = await producerNames(
    container,
    rows.map(({ producer_id }) => producer_id)
  )
  return rows.map((row) => ({
    id: row.id,
    listing_id: row.listing_id,
    product_id: row.product_id,
    title: row.title,
    producer: names.get(row.producer_id) ?? { id: row.producer_id, name: "" },
    state: row.state,
    reason: row.reason,
    requested_by: row.requested_by,
    requested_at: text(row.requested_at),
    due_at: text(row.due_at),
    overdue: row.state === "open" && new Date(row.due_at) < now,
    done_at: instantOf(row.done_at),
    ended_at: instantOf(row.ended_at),
    end_reason: row.end_reason,
  }))
}

export const readTakedown = async (
  container: MedusaContainer,
  id: string
): Promise<AdminTakedownResponse> => {
  const rows = await listingsOf(container).listOcopTakedowns({ id: [id] }, { take: 1 })
  const [takedown] = await toStaffTakedowns(container, rows, new Date())
  if (!takedown) throw notFound("takedown.not_found")
  return { takedown, trail: await readTrail(container, id) }
}
