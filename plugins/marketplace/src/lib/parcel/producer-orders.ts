import type { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  ProducerListOrdersQuery,
  ProducerOrderListResponse,
  ProducerOrderResponse,
} from "@ocop/contracts"
import { findContract } from "@ocop/rating/lib/contract/read-contract"
import { notFound } from "@ocop/rating/lib/refusal"
import { addDays, isParcelEnd, localDate, type LocalDate } from "@ocop/rules"
import type { ProducerContext } from "../access/producer-context"
import type { ParcelRow, ReturnRow } from "../../modules/parcel/service"
import { readOrderRows } from "./order-rows"
import { readWhole } from "./parcel-view"
import { toProducerOrder, toSummary } from "./producer-order-view"
import { parcelsOf } from "./service-of"

type Asked = z.output<typeof ProducerListOrdersQuery>

const midnight = (day: LocalDate): Date => new Date(`${day}T00:00:00+07:00`)

const filtersOf = (producer_id: string, { state, number, placed_on }: Asked) => {
  const day = placed_on && localDate(placed_on)
  return {
    producer_id,
    ...(state?.length ? { state } : {}),
    ...(number ? { order_number: number } : {}),
    ...(day ? { placed_at: { $gte: midnight(day), $lt: midnight(addDays(day, 1)) } } : {}),
  }
}

/** What waits longest comes first, what is done comes last done first. */
const directionFor = ({ state }: Asked) =>
  state?.length && !state.some(isParcelEnd) ? ("ASC" as const) : ("DESC" as const)

const returnsOf = async (container: MedusaContainer, rows: ParcelRow[]) => {
  const found = await parcelsOf(container).listOcopReturnRequests(
    { parcel_id: rows.map(({ id }) => id) },
    { take: null as unknown as number }
  )
  const byParcel = new Map<string, ReturnRow[]>()
  for (const one of found)
    byParcel.set(one.parcel_id, [...(byParcel.get(one.parcel_id) ?? []), one])
  return byParcel
}

/** Orders of a producer as its member sees them. */
export const listProducerOrders = async (
  container: MedusaContainer,
  { producerId, role }: ProducerContext,
  asked: Asked
): Promise<ProducerOrderListResponse> => {
  const service = parcelsOf(container)
  const { limit, offset } = asked
  const direction = directionFor(asked)
  const [[rows, count], counts] = await Promise.all([
    service.listAndCountOcopParcels(filtersOf(producerId, asked), {
      skip: offset,
      take: limit,
      order: { placed_at: direction, id: direction },
    }),
    service.countByState(producerId),
  ])
  const [orders, returns] = await Promise.all([
    readOrderRows(
      container,
      rows.map(({ order_id }) => order_id)
    ),
    returnsOf(container, rows),
  ])
  const summaries = rows.flatMap((row) => {
    const order = orders.get(row.order_id)
    return order ? [toSummary(row, order, returns.get(row.id) ?? [], role)] : []
  })
  return { orders: summaries, counts, limit, offset, count }
}

/** @throws MedusaError `order.not_found`, alike for another producer's order and for none */
export const findProducerParcel = async (
  container: MedusaContainer,
  { producerId }: ProducerContext,
  orderId: string
): Promise<ParcelRow> => {
  const [row] = await parcelsOf(container).listOcopParcels(
    { order_id: [orderId], producer_id: producerId },
    { take: 1 }
  )
  if (!row) throw notFound("order.not_found")
  return row
}

/** One order with what is needed to pack it. */
export const readProducerOrder = async (
  container: MedusaContainer,
  context: ProducerContext,
  orderId: string
): Promise<ProducerOrderResponse> => {
  const row = await findProducerParcel(container, context, orderId)
  const [whole, orders, contract] = await Promise.all([
    readWhole(container, row),
    readOrderRows(container, [orderId]),
    findContract(container, orderId),
  ])
  const order = orders.get(orderId)
  if (!order) throw notFound("order.not_found")
  return { order: toProducerOrder(whole, order, contract?.buyer ?? null, context.role) }
}
