import { dossierPaths } from "~/features/dossier/dossier-paths"
import { loadCard, openDossier, sheetOf } from "~/features/dossier/dossiers.server"
import { PrintForm, PrintHead, PrintPapers, PrintSheet } from "~/features/dossier/print-parts"
import { toPrintView } from "~/features/dossier/print-view"
import { AreaTop } from "~/features/producer-area/area-top"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { Route } from "./+types/dossier-print"

export const meta = ({ data }: Route.MetaArgs) => [
  { title: pageTitle(data ? data.told.dossier.product_name : m.dossier_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { told, name } = await openDossier(request, params.dossierId)
  const view = toPrintView(await loadCard(told), sheetOf(told), told, getLocale())
  return { told, name, view }
}

export default function DossierPrintPage({ loaderData }: Route.ComponentProps) {
  const { told, name, view } = loaderData
  const { dossier, evidence } = told
  const [registration, general, results, plan] = view.forms
  return (
    <div className="mx-auto max-w-3xl space-y-6 px-4 py-6 print:max-w-none print:p-0">
      <AreaTop
        name={name}
        above={{ name: dossier.product_name, path: dossierPaths.one(dossier.id) }}
      />
      <h1 className="text-2xl font-bold">
        {m.dossier_print_title({ name: dossier.product_name })}
      </h1>
      <p className="text-ink-soft print:hidden">{m.dossier_print_how()}</p>
      <PrintHead dossier={dossier} />
      {[registration, general, results].map(
        (form) => form && <PrintForm key={form.form} {...form} />
      )}
      <PrintSheet parts={view.parts} total={view.total} />
      <PrintPapers evidence={evidence} />
      {plan ? <PrintForm {...plan} /> : null}
    </div>
  )
}
