import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * Brings the listing up to date before the caller answers, as the event of that name does a moment
 * later. A failure is no reason to take an act on the register back: the event tries again.
 */
export const refreshListing = async (
  container: MedusaContainer,
  event: string,
  ids: string[]
): Promise<void> => {
  try {
    await container.resolve(Modules.SEARCH).ingest({ name: event, data: { ids } })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`The listing could not be refreshed at once: ${(error as Error).message}`)
  }
}
