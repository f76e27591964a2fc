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

/** With the pack that has pieces left, null when none has. */
const inStock = async (
  request: APIRequestContext,
  { handle, title, producer }: Card
): Promise<SoldListing | null> => {
  const { product } = await json<Detail>(request, `/store/ocop/products/${handle}`)
  const variant = product.variants.find(({ available }) => (available ?? 10) >= 5)
  if (!variant) return null
  const available = variant.available ?? 10
  return { handle, title, variant_id: variant.id, available, producer: producer?.name ?? "" }
}

/** Pieces a buyer can still order. */
export const availableOf = async (
  request: APIRequestContext,
  { handle, variant_id }: SoldListing
): Promise<number | null> => {
  const { product } = await json<Detail>(request, `/store/ocop/products/${handle}`)
  return product.variants.find(({ id }) => id === variant_id)?.available ?? null
}

/** Something in stock of the producer of that name. */
export const findGoodsOf = async (
  request: APIRequestContext,
  name: string
): Promise<SoldListing> => {
  const path = `/store/ocop/products?per_page=48&in_stock=true&q=${encodeURIComponent(name)}`
  const { products } = await json<{ products: Card[] }>(request, path)
  for (const card of products.filter(({ producer }) => producer?.name === name)) {
    const found = await inStock(request, card)
    if (found) return found
  }
  throw new Error(`Nothing of ${name} is in stock`)
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
  for (const card of firsts) {
    if (found.length === wanted) break
    const listing = await inStock(request, card)
    if (listing) found.push(listing)
  }
  if (found.length < wanted) throw new Error(`Goods of fewer than ${wanted} producers in stock`)
  return found
}
