import { openContractFile } from "~/features/checkout/contract.server"
import type { Route } from "./+types/contract-file"

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const file = await openContractFile(request, params.orderId)
  return new Response(await file.arrayBuffer(), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": file.headers.get("content-disposition") ?? "attachment",
      "cache-control": "private, no-store",
    },
  })
}
