import type { DossierSummary } from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { Clock } from "./clock"
import { dossierPaths } from "./dossier-paths"
import { kindName, setName, stateName, whatNow } from "./dossier-words"

/** One dossier in the list: what it is, where it is, and until when. */
export const DossierCard = ({ dossier }: { dossier: DossierSummary }) => (
  <li className={CARD}>
    <h2 className="text-lg font-bold">
      <a href={dossierPaths.one(dossier.id)} className="inline-block min-h-11 py-2 underline">
        {dossier.product_name}
      </a>
    </h2>
    <p className="text-ink-soft">
      {kindName(dossier.kind)} · {setName(dossier.product_set)}
    </p>
    <p className="mt-2 font-semibold">
      {m.dossier_since({ state: stateName(dossier.state), day: formatDay(dossier.state_since) })}
    </p>
    <p>{whatNow(dossier.state)}</p>
    <Clock {...dossier} />
    {dossier.receipt_number ? (
      <p className="text-ink-soft">{m.dossier_receipt_line({ number: dossier.receipt_number })}</p>
    ) : null}
  </li>
)
