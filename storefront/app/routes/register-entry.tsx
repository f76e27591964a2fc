import { readRegisterEntry } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { PackPhotos } from "~/features/certification/pack-photos"
import { toPackView } from "~/features/certification/pack-view"
import { toVerdict } from "~/features/certification/verification-view"
import { EntryList } from "~/features/certification/register-parts"
import { VerdictPanel } from "~/features/certification/verdict-panel"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { orNotFound } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/register-entry"

export const handle: PageHandle = { query: [] }
export const headers = () => CERTIFICATE_PAGE

export const loader = async ({ params }: Route.LoaderArgs) => {
  const api = await floorApi()
  return orNotFound(api.call(readRegisterEntry, { params: { id: params.id } }))
}

export const meta = ({ loaderData }: Route.MetaArgs) =>
  loaderData
    ? [{ title: pageTitle(m.register_entry_title({ name: loaderData.entry.product_name })) }]
    : []

export default function RegisterEntryPage({ loaderData }: Route.ComponentProps) {
  const { entry, history, pack_photos } = loaderData
  return (
    <div className="mx-auto max-w-page space-y-6 px-4 py-6">
      <p>
        <a href={catalogPaths.register()} className="inline-block py-2 text-river underline">
          ← {m.register_title()}
        </a>
      </p>
      <h1 className="text-2xl font-bold sm:text-3xl">{entry.product_name}</h1>
      <VerdictPanel verdict={toVerdict(entry)} />
      <PackPhotos pack={toPackView(entry, pack_photos)} />
      {history.length ? (
        <section className="space-y-3">
          <h2 className="text-xl font-semibold">{m.register_others()}</h2>
          <EntryList entries={history} />
        </section>
      ) : null}
    </div>
  )
}
