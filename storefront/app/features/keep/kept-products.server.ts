import { ApiError, readProduct, type StoreProduct } from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"

/** The products that are still on the floor, in the order named, and the handles of the others. */
export const readKept = async (
  handles: readonly string[]
): Promise<{ products: StoreProduct[]; gone: string[] }> => {
  const api = await floorApi()
  const read = async (handle: string): Promise<StoreProduct | null> => {
    try {
      return (await api.call(readProduct, { params: { handle } })).product
    } catch (error) {
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) return null
      throw error
    }
  }
  const found = await Promise.all(handles.map(read))
  return {
    products: found.filter((product) => product !== null),
    gone: handles.filter((_, at) => found[at] === null),
  }
}
