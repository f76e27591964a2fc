import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { isAfter, judgeRefund, localDate, refundDueOn } from "@ocop/rules"
import { vnd } from "../../lib/parcel/order-facts"
import { readOrderRows } from "../../lib/parcel/order-rows"
import type { MoveReturnInput } from "./move-return"

/** What a producer says it gave back; the floor moves no money. */
export interface Refund {
  /** Whole đồng. */
  amount: number
  way: string
  refunded_on: string
}

const refundColumns = async (container: MedusaContainer, input: MoveReturnInput) => {
  const { amount, way, refunded_on } = input.refund ?? { amount: 0, way: "", refunded_on: today() }
  const order = (await readOrderRows(container, [input.order_id])).get(input.order_id)
  const judged = judgeRefund(amount, order ? vnd(order.total) : 0)
  if (!judged.ok) throw refusal(judged.code)
  if (isAfter(localDate(refunded_on), today())) throw refusal("return.refund_day_wrong")
  return { refund_amount: judged.value, refund_way: way, refunded_on }
}

/** The columns of a request behind a move that may be made. */
export const afterReturnMove = async (
  container: MedusaContainer,
  input: MoveReturnInput
): Promise<Record<string, unknown>> => {
  const { to, note = null } = input
  switch (to) {
    case "accepted":
      return { state: to, decision: note, refund_due_on: refundDueOn(today()) }
    case "refused":
    case "upheld":
      return { state: to, decision: note }
    case "disputed":
      return { state: to, disputed_at: new Date() }
    case "refunded":
      return { state: to, ...(await refundColumns(container, input)) }
    default:
      return { state: to }
  }
}
