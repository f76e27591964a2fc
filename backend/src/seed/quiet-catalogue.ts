import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { Event, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** By which the framework's subscriber of the search indexes goes. */
const INGESTION = { subscriberId: "search-ingestion" }

const eventsOfIndexes = (): Set<string> =>
  new Set(MedusaModule.getSearchIndexes().flatMap(({ events }) => events ?? []))

/**
 * Does work whose every row would refresh the catalogue on its own, which takes minutes where one
 * rebuild afterwards takes seconds. Only this process is quiet; it listens again when the work ends.
 */
export const withQuietCatalogue = async (
  container: MedusaContainer,
  work: () => Promise<void>
): Promise<void> => {
  const bus = container.resolve(Modules.EVENT_BUS)
  const search = container.resolve(Modules.SEARCH)
  const ingest = async (event: Event): Promise<void> => void (await search.ingest(event))
  const events = eventsOfIndexes()
  for (const event of events) bus.unsubscribe(event, ingest, INGESTION)
  try {
    await work()
  } finally {
    for (const event of events) bus.subscribe(event, ingest, INGESTION)
  }
}
