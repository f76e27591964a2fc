import { readCertificateKeys } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { Checker } from "~/features/certification/checker"
import { Scan } from "~/features/certification/scan"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/verify-offline"

export const handle: PageHandle = { query: [] }
export const headers = () => PUBLIC_PAGE
export const meta = () => [
  { title: pageTitle(m.checker_title()) },
  { name: "description", content: m.checker_intro() },
]

export const loader = async () => (await floorApi()).call(readCertificateKeys)

/** Kept by sw.js, which shows it in place of every verification while there is no network. */
export default function VerifyOfflinePage({ loaderData }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-text px-4 py-6">
      <h1 className="mb-2 text-2xl font-bold sm:text-3xl">{m.checker_title()}</h1>
      <p className="mb-2">{m.checker_intro()}</p>
      <p className="mb-4">{m.checker_limit()}</p>
      <Checker keys={loaderData.keys} />
      <div className="mt-6">
        <Scan />
      </div>
      <p className="flex flex-wrap gap-x-6">
        <a href={catalogPaths.verify()} className="py-2 text-river underline">
          {m.verify_title()}
        </a>
        <a href={catalogPaths.certificateKeys()} className="py-2 text-river underline">
          {m.checker_keys()}
        </a>
      </p>
    </div>
  )
}
