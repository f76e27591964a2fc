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

const PER_PAGE = 60

/** Certificates in force, newest first. */
export const validEntries = async (
  request: APIRequestContext,
  states = "valid"
): Promise<Entry[]> => {
  const read = (page: number) =>
    ask<{ entries: Entry[]; count: number }>(
      request,
      `/store/ocop/register?state=${states}&per_page=${PER_PAGE}&page=${page}`
    )
  const { entries, count } = await read(1)
  for (let page = 2; page <= Math.ceil(count / PER_PAGE); page++)
    entries.push(...(await read(page)).entries)
  return entries
}

export const signedCodeOf = async (request: APIRequestContext, id: string): Promise<string> => {
  const path = `/store/ocop/register/${id}`
  const { signed_code } = await ask<{ signed_code: string | null }>(request, path)
  if (!signed_code) throw new Error(`${id} is not in force`)
  return signed_code
}
