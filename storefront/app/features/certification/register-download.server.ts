import { listRegister, MAX_PER_PAGE, type StoreRegisterListResponse } from "@ocop/contracts"
import { readChosen, without } from "~/lib/filter-address"
import { floorApi } from "~/lib/floor.server"
import { asFiltered } from "~/lib/refusals.server"
import { REGISTER_FILTERS, registerQuery } from "./register-filters"
import { toRecord, type FileFormat } from "./register-file"

type Page = (page: number) => Promise<StoreRegisterListResponse>

const headersOf = (format: FileFormat, name: string) => ({
  "content-type": format.type,
  "content-disposition": `attachment; filename="${name}"`,
  "cache-control": "no-cache",
  "access-control-allow-origin": "*",
  "x-robots-tag": "noindex",
})

/** The first page is there already; each further one is read when the reader has room for it. */
const stream = (format: FileFormat, first: StoreRegisterListResponse, read: Page) => {
  const encoder = new TextEncoder()
  const pages = Math.max(1, Math.ceil(first.count / MAX_PER_PAGE))
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

/** The register as the address filters it, as one file of any length. */
export const downloadRegister = async (
  url: URL,
  format: FileFormat,
  name: string
): Promise<Response> => {
  const api = await floorApi()
  const query = registerQuery(without(readChosen(url.searchParams, REGISTER_FILTERS), "page"))
  const read: Page = (page) =>
    api.call(listRegister, { query: { ...query, page, per_page: MAX_PER_PAGE } })
  const first = await asFiltered(read(1))
  if (first.ok)
    return new Response(stream(format, first.list, read), { headers: headersOf(format, name) })
  const { code, fields } = first
  return Response.json({ code, fields }, { status: 400, headers: { "cache-control": "no-store" } })
}
