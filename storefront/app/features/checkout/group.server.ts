import { ApiError, readGroupOfOrder, type ApiClient, type StoreOrderGroup } from "@ocop/contracts"

/** The orders of the same cart; null for an order that stands alone. */
export const findGroup = async (api: ApiClient, id: string): Promise<StoreOrderGroup | null> => {
  try {
    return (await api.call(readGroupOfOrder, { params: { id } })).order_group
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

export const orderIdsOf = ({ parts }: StoreOrderGroup): string[] =>
  parts.map(({ order }) => order.id)
