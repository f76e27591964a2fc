import { ContractBody } from "~/features/checkout/contract-body"
import { openContract } from "~/features/checkout/contract.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/contract"

export const meta = () => [
  { title: pageTitle(m.contract_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** Someone else's contract is no page at all. */
export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  contract: await openContract(request, params.orderId),
})

export default function ContractPage({ loaderData }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <h1 className="mb-2 text-2xl font-bold">{m.contract_title()}</h1>
      <ContractBody contract={loaderData.contract} />
    </div>
  )
}
