import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "@ocop/rating/lib/refusal"
import { onboardingOf } from "../../lib/onboarding/onboarding-service"
import type { ApplicationAct, ApplicationRow } from "../../modules/onboarding/service"

type Row = Record<string, unknown>

const only = (row: Row, keys: string[]): Row =>
  Object.fromEntries(keys.map((key) => [key, row[key] ?? null]))

/** Of the trail everybody at the desk reads, the hash is no part. */
const told = ({ identity_hash: _, ...row }: Row): Row => row

export interface ApplicationUndo {
  before: Row & { id: string }
  changeId: string
}

/** Does it with its trail, unless somebody else was faster; answers how to take it back. */
export const actOn = async (
  container: MedusaContainer,
  row: ApplicationRow,
  act: Pick<ApplicationAct, "document" | "removed"> & {
    after: Row
    action: string
    actor_id: string
    reason?: string | null
    /** What the trail says, where that is not the change of columns. */
    trail?: Row
  }
): Promise<ApplicationUndo> => {
  const { after, action, actor_id, reason = null, trail, document, removed } = act
  const before = only({ ...row }, Object.keys(after))
  const change = { action, actor_id, reason, before: told(before), after: told(trail ?? after) }
  const done = { id: row.id, from: row.state, after, change, document, removed }
  const changeId = await onboardingOf(container).recordAct(done)
  if (!changeId) throw refusal("application.move_not_allowed")
  return { before: { ...before, id: row.id }, changeId }
}

export const takeBack = async (
  container: MedusaContainer,
  undo: ApplicationUndo | undefined
): Promise<void> => {
  if (undo) await onboardingOf(container).undoAct(undo.before, undo.changeId)
}
