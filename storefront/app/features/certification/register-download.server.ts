import { listRegister, MAX_PER_PAGE, type StoreRegisterListResponse } from "@ocop/contracts"
import { readChosen, without } from "~/lib/filter-address"
import { floorApi } from "~/lib/floor.server"
import { asFiltered, type Filtered } from "~/lib/refusals.server"
import { REGISTER_FILTERS, registerQuery } from "./register-filters"
import { toRecord, type FileFormat } from "./register-file"

type Page = (page: number) => Promise<StoreRegisterListResponse>

export const headersOf = (type: string, name: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${name}"`,
  "cache-control": "no-cache",
  "access-control-allow-origin": "*",
  "x-robots-tag": "noindex",
})

/** The first page is there already; each further one is read when the reader has room for it. */
const stream = (
  format: FileFormat,
  first: StoreRegisterListResponse,
  pages: number,
  read: Page
) => {
  const encoder = new TextEncoder()
  let at = 1
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { entries } = at === 1 ? first : await read(at)
      const records = entries.map((entry, place) =>
        format.record(toRecord(entry), at === 1 && place === 0)
      )
      const begin = at === 1 ? format.begin : ""
      const end = at === pages ? format.end : ""
      controller.enqueue(encoder.encode(begin + records.join("") + end))
      if (at++ === pages) controller.close()
    },
  })
}

/** The first page of what the address filters, how many there are, and how to read the others. */
export const asked = async (url: URL) => {
  const api = await floorApi()
  const query = registerQuery(without(readChosen(url.searchParams, REGISTER_FILTERS), "page"))
  const read: Page = (page) =>
    api.call(listRegister, { query: { ...query, page, per_page: MAX_PER_PAGE } })
  const first = await asFiltered(read(1))
  const pages = first.ok ? Math.max(1, Math.ceil(first.list.count / MAX_PER_PAGE)) : 0
  return { first, pages, read }
}

export const refused = ({ code, fields }: Filtered<unknown> & { ok: false }): Response =>
  Response.json({ code, fields }, { status: 400, headers: { "cache-control": "no-store" } })

/** The register as the address filters it, as one file of any length. */
export const downloadRegister = async (
  url: URL,
  format: FileFormat,
  name: string
): Promise<Response> => {
  const { first, pages, read } = await asked(url)
  if (!first.ok) return refused(first)
  const body = stream(format, first.list, pages, read)
  return new Response(body, { headers: headersOf(format.type, name) })
}
