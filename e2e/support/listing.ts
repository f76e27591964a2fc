import type { APIRequestContext } from "@playwright/test"

export interface Listing {
  title: string
  handle: string
  variant_id: string
  available: number
}

interface StockAnswer {
  products: {
    title: string
    handle: string
    variants: { id: string; inventory_quantity: number | null }[]
  }[]
}

const api = process.env.API_URL ?? "http://localhost:9000"

const json = async <T>(request: APIRequestContext, path: string, key?: string): Promise<T> => {
  const headers = key ? { "x-publishable-api-key": key } : undefined
  const answer = await request.get(api + path, { headers })
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`)
  return (await answer.json()) as T // the API's own types are not known here
}

/** The listing with most pieces left, so that many purchases fit before it is sold out. */
export const findListing = async (request: APIRequestContext): Promise<Listing> => {
  const { publishable_key } = await json<{ publishable_key: string }>(request, "/ocop/settings")
  const fields = "title,handle,variants.id,%2Bvariants.inventory_quantity"
  const { products } = await json<StockAnswer>(
    request,
    `/store/products?limit=50&fields=${fields}`,
    publishable_key
  )
  const listings = products.flatMap(({ title, handle, variants }) =>
    variants.map(({ id, inventory_quantity }) => ({
      title,
      handle,
      variant_id: id,
      available: inventory_quantity ?? 0,
    }))
  )
  const [most] = listings.sort((a, b) => b.available - a.available)
  if (!most || most.available < 10) throw new Error("Nothing with 10 pieces in stock is for sale")
  return most
}
