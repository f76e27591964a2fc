import { producerListDossiers } from "@ocop/contracts"
import { DossierCard } from "~/features/dossier/dossier-card"
import { dossierPaths } from "~/features/dossier/dossier-paths"
import { openFirst } from "~/features/dossier/list-view"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, orSignIn } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/dossiers"

export const meta = () => [
  { title: pageTitle(m.dossier_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const { dossiers } = await orSignIn(api.call(producerListDossiers))
  const isOwner = producer.capabilities.includes("manage_documents")
  return { dossiers: openFirst(dossiers), name: producer.name, isOwner }
}

export default function DossiersPage({ loaderData }: Route.ComponentProps) {
  const { dossiers, name, isOwner } = loaderData
  return (
    <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
      <AreaTop name={name} />
      <h1 className="text-2xl font-bold">{m.dossier_title()}</h1>
      <p>{m.dossier_intro()}</p>
      {isOwner ? (
        <a href={dossierPaths.begin()} className={WIDE_BUTTON}>
          {m.dossier_begin()}
        </a>
      ) : (
        <p>{m.dossier_owner_only()}</p>
      )}
      {dossiers.length ? (
        <ul className="space-y-4">
          {dossiers.map((dossier) => (
            <DossierCard key={dossier.id} dossier={dossier} />
          ))}
        </ul>
      ) : (
        <p>{m.dossier_none()}</p>
      )}
    </div>
  )
}
