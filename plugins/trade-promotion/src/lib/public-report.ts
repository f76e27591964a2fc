import type { StoreSuspicionReport } from "@ocop/contracts"
import { awaitsAnswer } from "@ocop/rules"
import type { SuspicionReport } from "../modules/market-control/service"

/** Named one by one: a column added later is not public by itself. */
export const toPublicReport = (row: SuspicionReport): StoreSuspicionReport => ({
  receipt: row.receipt,
  state: row.state,
  ground: row.ground,
  received_on: row.received_on,
  due_on: awaitsAnswer(row.state) ? row.due_on : null,
  moved_on: row.moved_on,
  public_reason: row.public_reason,
})
