import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database"

let turn: Promise<unknown> = Promise.resolve()

/** One after the other within a process: each holds a connection as long as it runs. */
const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
  const mine = turn.then(act, act)
  turn = mine.catch(() => undefined)
  return mine
}

const tryLock = "select pg_try_advisory_xact_lock(hashtext('ocop_task'), hashtext(?)) as held"

/**
 * Does the work of a task unless another process is at it. The lock is of a transaction that does
 * nothing else: it ends with its process, however that ends.
 */
export const holdingTask = (
  container: MedusaContainer,
  id: string,
  act: () => Promise<void>
): Promise<void> =>
  inTurn(() =>
    databaseOf(container).transaction(async (sql) => {
      const { rows } = await sql.raw<{ rows: { held: boolean }[] }>(tryLock, [id])
      if (rows[0]?.held) await act()
    })
  )
