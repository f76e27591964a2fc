import type { MedusaContainer } from "@medusajs/framework/types"
import { sellable, type RegisteredProduct } from "../demo/read-products"
import { storyOf } from "./stories"

interface Producers {
  listOcopProducers(
    filters: object,
    config: object
  ): Promise<{ id: string; story: string | null }[]>
  updateOcopProducers(rows: object[]): Promise<unknown>
}

/** As many as the home page shows. */
const TELLERS = 6

/** Makes up a story, and says so, for a few sellers who have none. */
export const tellStories = async (
  container: MedusaContainer,
  products: readonly RegisteredProduct[]
): Promise<string> => {
  const producers = container.resolve<Producers>("ocop_producer")
  const sets = new Map(sellable(products).map((one) => [one.producerId, one.productSet]))
  const id = [...sets.keys()]
  const rows = await producers.listOcopProducers(
    { id },
    { order: { handle: "ASC" }, take: TELLERS }
  )
  const stories = rows
    .filter(({ story }) => !story)
    .map((row) => ({ id: row.id, story: storyOf(sets.get(row.id) ?? null) }))
  if (stories.length) await producers.updateOcopProducers(stories)
  return `${stories.length} stories`
}
