import { exportOwnData } from "@ocop/contracts"
import { openAccount } from "~/features/checkout/own-account.server"
import type { Route } from "./+types/account-data-file"

/** Everything held of the customer, as a file. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  const { api } = await openAccount(request)
  return new Response(JSON.stringify(await api.call(exportOwnData), null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="du-lieu-cua-toi.json"',
      "cache-control": "private, no-store",
    },
  })
}
