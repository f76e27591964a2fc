import { readStatementCsv, readStatementXlsx } from "@ocop/contracts"
import { readApiFile } from "~/features/parcel/api-file.server"
import { openProducer } from "~/features/producer-area/session.server"
import type { Route } from "./+types/work-statement-file"

const FORMATS: Record<string, { path: string } | undefined> = {
  csv: readStatementCsv,
  xlsx: readStatementXlsx,
}

export const loader = async ({ request, params, url }: Route.LoaderArgs) => {
  const format = FORMATS[params.format]
  if (!format) throw new Response(null, { status: 404 })
  const query = { from: url.searchParams.get("tu") ?? "", to: url.searchParams.get("den") ?? "" }
  return await readApiFile(await openProducer(request), format.path, { query })
}
