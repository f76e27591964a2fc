import type { MedusaContainer } from "@medusajs/framework/types"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { findOne, type Row } from "./commerce/find-or-create"

/** What the seed writes into the store's metadata. */
export interface StoreNotes {
  /** The day from which the demonstration's renewals are counted, kept for a resumed run. */
  ocop_demo_day?: string
  /** The seed is complete, and the site says that it shows demonstration data. */
  ocop_demo_data?: boolean
}

interface Store extends Row {
  metadata: (StoreNotes & Record<string, unknown>) | null
}

const storeOf = (container: MedusaContainer) =>
  findOne<Store>(container, "store", {}, ["id", "metadata"])

export const readNotes = async (container: MedusaContainer): Promise<StoreNotes> =>
  (await storeOf(container))?.metadata ?? {}

export const writeNotes = async (container: MedusaContainer, notes: StoreNotes): Promise<void> => {
  const store = await storeOf(container)
  if (!store) throw new Error("There is no store to note the seed on")
  const update = { metadata: { ...store.metadata, ...notes } }
  await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update } })
}
