import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerStatementResponse } from "@ocop/contracts"
import { findContract } from "@ocop/rating/lib/contract/read-contract"
import { refusal } from "@ocop/rating/lib/refusal"
import { addDays, judgePeriod, localDate, type LocalDate } from "@ocop/rules"
import { readOrderRows } from "../parcel/order-rows"
import { parcelsOf } from "../parcel/service-of"
import { findStatements } from "../payment/statements"
import { refundedOf, toStatementLine, totalsOf } from "./statement-line"
import { withheldOf } from "./withheld"

const EVERY = { take: null as unknown as number }

const midnight = (day: LocalDate): Date => new Date(`${day}T00:00:00+07:00`)

const readParcels = async (
  container: MedusaContainer,
  producer_id: string,
  from: LocalDate,
  to: LocalDate
) => {
  const service = parcelsOf(container)
  const delivered_at = { $gte: midnight(from), $lt: midnight(addDays(to, 1)) }
  const rows = await service.listOcopParcels(
    { producer_id, state: "delivered", delivered_at },
    { ...EVERY, order: { delivered_at: "ASC", id: "ASC" } }
  )
  const parcel_id = rows.map(({ id }) => id)
  const [moves, returns] = await Promise.all([
    service.listOcopParcelMoves({ parcel_id, to_state: "delivered", return_id: null }, EVERY),
    service.listOcopReturnRequests({ parcel_id, state: "refunded" }, EVERY),
  ])
  return { rows, moves, returns }
}

/**
 * The orders of a producer that were delivered in a period, with what their invoices need.
 *
 * @throws MedusaError `statement.period_wrong`
 */
export const readStatement = async (
  container: MedusaContainer,
  producerId: string,
  asked: { from: string; to: string }
): Promise<ProducerStatementResponse> => {
  const judged = judgePeriod(localDate(asked.from), localDate(asked.to))
  if (!judged.ok) throw refusal(judged.code)
  const { from, to } = judged.value
  const { rows, moves, returns } = await readParcels(container, producerId, from, to)
  const ids = rows.map(({ order_id }) => order_id)
  const [orders, statements, contracts] = await Promise.all([
    readOrderRows(container, ids),
    findStatements(container, ids),
    Promise.all(ids.map((id) => findContract(container, id))),
  ])
  const withheld = await withheldOf(container, producerId, orders, statements)
  const lines = rows.flatMap((row, place) => {
    const order = orders.get(row.order_id)
    if (!order) return []
    const delivery = moves.find(({ parcel_id }) => parcel_id === row.id)
    const own = returns.filter(({ parcel_id }) => parcel_id === row.id)
    const contract = contracts[place] ?? null
    const tax = withheld.get(order.id) ?? null
    const refunded = refundedOf(own, statements.get(order.id))
    return [toStatementLine({ row, order, delivery, refunded, contract, withheld: tax })]
  })
  return { from, to, lines, totals: totalsOf(lines) }
}
