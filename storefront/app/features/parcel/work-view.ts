import type { ProducerOrderListResponse, ProducerOrderSummary } from "@ocop/contracts"
import { PARCEL_STATES, type ParcelState } from "@ocop/rules"

/** What a member looks at: what waits for its hands, what is under way, what is over. */
export const WORK_LISTS = {
  todo: ["placed", "accepted", "preparing", "failed", "returning"],
  on_the_way: ["handed_over"],
  done: ["delivered", "refused", "cancelled", "returned"],
} as const satisfies Record<string, readonly ParcelState[]>
export type WorkList = keyof typeof WORK_LISTS

const isState = (text: string): text is ParcelState => PARCEL_STATES.some((state) => state === text)

/** The states an address asks for; what there is to do where it names none. */
export const statesOf = (asked: string | null): readonly ParcelState[] => {
  const states = (asked ?? "").split(",").filter(isState)
  return states.length ? states : WORK_LISTS.todo
}

/** How many orders stand in a list. */
export const countOf = (list: WorkList, { counts }: Pick<ProducerOrderListResponse, "counts">) =>
  WORK_LISTS[list].reduce<number>((all, state) => all + (counts[state] ?? 0), 0)

/** The list whose states are exactly those; null for a choice of another kind. */
export const listOf = (states: readonly ParcelState[]): WorkList | null =>
  (Object.keys(WORK_LISTS) as WorkList[]).find(
    (list) => WORK_LISTS[list].join() === states.join()
  ) ?? null

/** Moves that need no word beside them, so that one tap makes them. */
const ONE_TAP: readonly ParcelState[] = ["accepted", "preparing", "delivered", "returning"]

/** The one button of an order in the list; null where the next step needs to be told more. */
export const oneTapOf = ({ next }: Pick<ProducerOrderSummary, "next">): ParcelState | null => {
  const [first] = next
  return first && ONE_TAP.includes(first) ? first : null
}
