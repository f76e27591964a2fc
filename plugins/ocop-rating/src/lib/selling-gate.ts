import type { MedusaContainer } from "@medusajs/framework/types"

/** Answers those of the producers whose goods may be sold now. */
export type SellingGate = (
  container: MedusaContainer,
  producerIds: readonly string[]
) => Promise<Set<string>>

const everybody: SellingGate = async (_container, producerIds) => new Set(producerIds)

let gate: SellingGate = everybody

/** Lets a package that verifies sellers decide who may sell; without one the register's status decides. */
export const setSellingGate = (own: SellingGate): void => {
  gate = own
}

export const producersSelling: SellingGate = (container, producerIds) =>
  gate(container, producerIds)
