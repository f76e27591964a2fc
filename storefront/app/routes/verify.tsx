import { data, redirect } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { Scan } from "~/features/certification/scan"
import { VerifyForm } from "~/features/certification/verify-form"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/verify"

export const headers = () => PUBLIC_PAGE
export const meta = () => [
  { title: pageTitle(m.verify_title()) },
  { name: "description", content: m.verify_intro() },
]

/** A typed code leads to its own address, which can be shared and printed as a QR code. */
export const loader = ({ url }: Route.LoaderArgs) => {
  const code = url.searchParams.get("code")?.trim()
  if (code) throw redirect(catalogPaths.verifyCode(code))
  const isEmpty = url.searchParams.has("code")
  return data({ isEmpty }, isEmpty ? 400 : 200)
}

export default function VerifyPage({ loaderData }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-text px-4 py-6">
      <h1 className="mb-2 text-2xl font-bold sm:text-3xl">{m.verify_title()}</h1>
      <p className="mb-4">{m.verify_intro()}</p>
      <Scan />
      <VerifyForm error={loaderData.isEmpty ? m.verify_missing() : undefined} />
      <p className="mt-8">
        <a href={catalogPaths.register()} className="py-2 text-river underline">
          {m.register_title()}
        </a>
        : {m.register_intro()}
      </p>
      <p>
        <a href={catalogPaths.verifyOffline()} className="inline-block py-2 text-river underline">
          {m.checker_title()}
        </a>
      </p>
    </div>
  )
}
