import { searchCommunes } from "@ocop/contracts"
import { toHitChoices } from "~/features/checkout/place-choices"
import { floorApi } from "~/lib/floor.server"
import type { Route } from "./+types/commune-choices"

const SHOWN = 8

/** Communes for what is typed so far; nothing for less than two letters. */
export const loader = async ({ url }: Route.LoaderArgs) => {
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, 200)
  if (q.length < 2) return Response.json([])
  const { communes } = await (await floorApi()).call(searchCommunes, { query: { q, limit: SHOWN } })
  const headers = { "cache-control": "private, max-age=300" }
  return Response.json(toHitChoices(communes), { headers })
}
