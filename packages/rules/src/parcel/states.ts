/** How far the parcel of one order is. A group's other orders have parcels of their own. */
export const PARCEL_STATES = [
  "placed",
  "accepted",
  "preparing",
  "handed_over",
  "failed",
  "delivered",
  "returning",
  "returned",
  "refused",
  "cancelled",
] as const
export type ParcelState = (typeof PARCEL_STATES)[number]

/** Where a parcel may go from each state; an empty list is an end. */
export const PARCEL_MOVES: Readonly<Record<ParcelState, readonly ParcelState[]>> = {
  placed: ["accepted", "refused", "cancelled"],
  accepted: ["preparing", "refused", "cancelled"],
  preparing: ["handed_over", "refused", "cancelled"],
  handed_over: ["delivered", "failed"],
  failed: ["handed_over", "returning"],
  returning: ["returned"],
  delivered: [],
  returned: [],
  refused: [],
  cancelled: [],
}

export const PARCEL_ACTORS = ["producer", "buyer", "staff"] as const
export type ParcelActor = (typeof PARCEL_ACTORS)[number]

/** Who may take a parcel into each state; nobody takes it back to where it began. */
export const PARCEL_MOVERS: Readonly<Record<ParcelState, readonly ParcelActor[]>> = {
  placed: [],
  accepted: ["producer"],
  preparing: ["producer"],
  handed_over: ["producer"],
  failed: ["producer"],
  delivered: ["producer"],
  returning: ["producer"],
  returned: ["producer"],
  refused: ["producer", "staff"],
  cancelled: ["buyer", "staff"],
}

/** Whether goods of a parcel in that state are still with the producer: only then it can be called off. */
export const isBeforeHandOver = (state: ParcelState): boolean =>
  PARCEL_MOVES[state].includes("cancelled")

/** Whether a parcel in that state goes nowhere any more. */
export const isParcelEnd = (state: ParcelState): boolean => PARCEL_MOVES[state].length === 0
