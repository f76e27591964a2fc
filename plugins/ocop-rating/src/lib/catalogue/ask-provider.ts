import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  LISTING_INDEX,
  LISTING_PROVIDER,
  type ProviderRequests,
} from "../../providers/search/listing-request"
import { refusal } from "../refusal"

/** Before the first start has filled the index there is nothing to read from. */
const asUnavailable = (error: unknown): unknown =>
  error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND
    ? refusal("service.unavailable")
    : error

/** Asks our provider what only it understands. */
export const askProvider = (
  container: MedusaContainer,
  request: Partial<ProviderRequests>
): Promise<SearchTypes.SearchResult> =>
  container
    .resolve(Modules.SEARCH)
    .search({
      entity: LISTING_INDEX,
      search_options: { provider_options: { [LISTING_PROVIDER]: { ...request } } },
    })
    .catch((error: unknown) => {
      throw asUnavailable(error)
    })

/** Rows of a request that is answered by rows. */
export const askRows = async <Row>(
  container: MedusaContainer,
  request: Partial<ProviderRequests>
): Promise<Row[]> => {
  const { provider_metadata } = await askProvider(container, request)
  // the queries of these requests select exactly the columns the caller names
  return (provider_metadata as unknown as { rows: Row[] }).rows
}
