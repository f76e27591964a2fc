import type { APIRequestContext } from "@playwright/test"
import { api } from "./console"

interface Entry {
  id: string
  product_name: string
  product_handle: string | null
  producer: { name: string }
}

const ask = async <T>(request: APIRequestContext, path: string): Promise<T> => {
  const settings = await (await request.get(api("/ocop/settings"))).json()
  const headers = { "x-publishable-api-key": settings.publishable_key }
  const answer = await request.get(api(path), { headers })
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`)
  return (await answer.json()) as T // the API's own types are not known here
}

/** Certificates in force, newest first. */
export const validEntries = async (request: APIRequestContext): Promise<Entry[]> =>
  (await ask<{ entries: Entry[] }>(request, "/store/ocop/register?state=valid&per_page=48")).entries

export const signedCodeOf = async (request: APIRequestContext, id: string): Promise<string> => {
  const path = `/store/ocop/register/${id}`
  const { signed_code } = await ask<{ signed_code: string | null }>(request, path)
  if (!signed_code) throw new Error(`${id} is not in force`)
  return signed_code
}
