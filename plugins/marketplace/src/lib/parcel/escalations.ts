import type { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminEscalation,
  AdminEscalationListResponse,
  AdminListEscalationsQuery,
} from "@ocop/contracts"
import { today } from "@ocop/rating/lib/today"
import type { ParcelMoveRow, ParcelRow, ReturnRow } from "../../modules/parcel/service"
import { toReturnMoves } from "./return-views"
import { parcelsOf } from "./service-of"

const EVERY = { take: null as unknown as number }

type Producer = NonNullable<AdminEscalation["producer"]>

const producersOf = async (
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, Producer>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["id", "name", "phone"],
    filters: { id: [...new Set(ids)] },
  })
  // the fields asked for are exactly those of Producer
  return new Map((data as unknown as Producer[]).map((row) => [row.id, row]))
}

const iso = (at: Date | string): string => new Date(at).toISOString()

const common = (row: ParcelRow) => ({
  order_id: row.order_id,
  order_number: row.order_number,
  parcel_state: row.state,
})

const ofParcel = (row: ParcelRow): Omit<AdminEscalation, "producer"> => ({
  kind: "unanswered",
  id: row.id,
  ...common(row),
  since: iso(row.escalated_at ?? row.placed_at),
  return: null,
})

const ofReturn = (
  row: ParcelRow,
  request: ReturnRow,
  moves: ParcelMoveRow[]
): Omit<AdminEscalation, "producer"> => ({
  kind: request.state === "disputed" ? "dispute" : "return_unanswered",
  id: request.id,
  ...common(row),
  since: request.disputed_at ? iso(request.disputed_at) : iso(`${request.answer_due_on}T17:00:00Z`),
  return: {
    id: request.id,
    state: request.state,
    reason: request.reason,
    description: request.description,
    photos: request.photos.length,
    moves: toReturnMoves(moves, request.id),
  },
})

/** Requests that wait for staff: disputed, or answered late. */
const readReturns = async (container: MedusaContainer) => {
  const service = parcelsOf(container)
  const [disputed, late] = await Promise.all([
    service.listOcopReturnRequests({ state: "disputed" }, EVERY),
    service.listOcopReturnRequests({ state: "requested", answer_due_on: { $lt: today() } }, EVERY),
  ])
  const requests = [...disputed, ...late]
  const [parcels, moves] = await Promise.all([
    service.listOcopParcels({ id: requests.map(({ parcel_id }) => parcel_id) }, EVERY),
    service.listOcopParcelMoves(
      { return_id: requests.map(({ id }) => id) },
      { ...EVERY, order: { moved_at: "ASC", id: "ASC" } }
    ),
  ])
  const byId = new Map(parcels.map((row) => [row.id, row]))
  return requests.flatMap((request) => {
    const row = byId.get(request.parcel_id)
    return row ? [{ row, escalation: ofReturn(row, request, moves) }] : []
  })
}

/** What waits for staff, longest first. */
export const listEscalations = async (
  container: MedusaContainer,
  { kind, limit, offset }: z.output<typeof AdminListEscalationsQuery>
): Promise<AdminEscalationListResponse> => {
  const [unanswered, returns] = await Promise.all([
    parcelsOf(container).listOcopParcels({ state: "placed", escalated_at: { $ne: null } }, EVERY),
    readReturns(container),
  ])
  const found = [...unanswered.map((row) => ({ row, escalation: ofParcel(row) })), ...returns]
    .filter(({ escalation }) => !kind || escalation.kind === kind)
    .sort((one, other) => (one.escalation.since < other.escalation.since ? -1 : 1))
  const shown = found.slice(offset, offset + limit)
  const producers = await producersOf(
    container,
    shown.map(({ row }) => row.producer_id)
  )
  const escalations = shown.map(({ row, escalation }) => ({
    ...escalation,
    producer: producers.get(row.producer_id) ?? null,
  }))
  return { escalations, limit, offset, count: found.length }
}
