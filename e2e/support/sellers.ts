import type { APIRequestContext } from "@playwright/test"
import type { Listing } from "./listing"

const api = process.env.API_URL ?? "http://localhost:9000"

interface Card {
  handle: string
  title: string
  in_stock: boolean
  producer: { id: string; name: string } | null
}

interface Detail {
  product: { variants: { id: string; available: number | null }[] }
}

export interface SoldListing extends Listing {
  producer: string
}

const json = async <T>(request: APIRequestContext, path: string): Promise<T> => {
  const settings = await (await request.get(`${api}/ocop/settings`)).json()
  const headers = { "x-publishable-api-key": settings.publishable_key }
  const answer = await request.get(api + path, { headers })
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`)
  return (await answer.json()) as T // the API's own types are not known here
}

/** Listings in stock of so many different producers. */
export const findSellers = async (
  request: APIRequestContext,
  wanted: number
): Promise<SoldListing[]> => {
  const path = "/store/ocop/products?per_page=48&in_stock=true"
  const { products } = await json<{ products: Card[] }>(request, path)
  const firsts = products.filter(
    ({ producer }, place) =>
      producer && products.findIndex((one) => one.producer?.id === producer.id) === place
  )
  const found: SoldListing[] = []
  for (const { handle, title, producer } of firsts) {
    if (found.length === wanted) break
    const { product } = await json<Detail>(request, `/store/ocop/products/${handle}`)
    const variant = product.variants.find(({ available }) => (available ?? 10) >= 5)
    if (variant)
      found.push({
        handle,
        title,
        variant_id: variant.id,
        available: variant.available ?? 10,
        producer: producer?.name ?? "",
      })
  }
  if (found.length < wanted) throw new Error(`Goods of fewer than ${wanted} producers in stock`)
  return found
}
