import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ChangeFeed } from "../../../lib/changes/feed"
import { refusal } from "../../../lib/refusal"

/** One for each storefront process; whoever comes beyond that has to ask for every page. */
const MOST_LISTENERS = 64
const HEARTBEAT_MS = 5_000

const HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
}

let feed: ChangeFeed | undefined

const openFeed = (req: MedusaRequest): ChangeFeed => {
  if (feed) return feed
  const opened = new ChangeFeed(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    MOST_LISTENERS
  )
  // the server waits for open answers before it stops, and these have no end of their own
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => opened.close())
  return (feed = opened)
}

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const changes = openFeed(req)
  if (changes.isFull) throw refusal("service.unavailable")
  const leave = await changes.join({
    changed: (tag) => void res.write(`event: changed\ndata: ${tag}\n\n`),
    lost: () => void res.end(),
  })
  res.writeHead(200, HEADERS)
  res.write(": listening\n\n")
  const heartbeat = setInterval(() => void res.write(": here\n\n"), HEARTBEAT_MS)
  res.on("close", () => {
    clearInterval(heartbeat)
    leave()
  })
}
