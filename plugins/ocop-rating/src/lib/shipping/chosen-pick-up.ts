import type { PickUpPoint } from "@ocop/contracts"

interface Chosen {
  data?: unknown
}

/** The place in the data of a shipping method; null when the goods are brought. */
export const pickUpIn = (data: unknown): PickUpPoint | null =>
  // what the provider of fulfilments let into a method is a place as it was offered
  (data as { pick_up?: PickUpPoint | null } | null | undefined)?.pick_up ?? null

/** The place at which an order, or a cart of one seller, is fetched. */
export const pickUpOf = (methods: readonly (Chosen | null)[] | null | undefined) =>
  (methods ?? []).map((method) => pickUpIn(method?.data)).find(Boolean) ?? null
