import type { Renewal, RevocationCase } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import type { Standing } from "./standing.server"
import { supervisionPaths } from "./supervision-paths"

const whatToDo = ({ dossier, stage, last_day, closes_on }: Renewal): string => {
  const days = { last: formatDay(last_day), closes: formatDay(closes_on) }
  if (dossier) return m.standing_filed(days)
  return stage === "late" ? m.standing_late(days) : m.standing_open(days)
}

const RenewalLine = ({ renewal }: { renewal: Renewal }) => (
  <li>
    <a
      href={catalogPaths.registerEntry(renewal.certificate_id)}
      className="inline-block py-1 font-medium underline"
    >
      {renewal.product_name}
    </a>
    <p>{whatToDo(renewal)}</p>
  </li>
)

const CaseLine = ({ row }: { row: RevocationCase }) => (
  <li>
    <a href={supervisionPaths.case(row.id)} className="inline-block py-1 font-medium underline">
      {row.product_name}
    </a>
    <p>
      {row.explanation || !row.explain_until
        ? m.standing_case()
        : m.standing_case_until({ day: formatDay(row.explain_until) })}
    </p>
  </li>
)

/** What a producer must know of its marks; nothing while there is nothing to do. */
export const StandingCard = ({ renewals, cases }: Standing) =>
  renewals.length + cases.length ? (
    <section
      aria-labelledby="standing"
      className={`${CARD} mb-6 space-y-3 border-lantern bg-lantern-soft`}
    >
      <h2 id="standing" className="text-lg font-semibold">
        {m.standing_title()}
      </h2>
      <ul className="space-y-2">
        {cases.map((row) => (
          <CaseLine key={row.id} row={row} />
        ))}
        {renewals.map((renewal) => (
          <RenewalLine key={renewal.certificate_id} renewal={renewal} />
        ))}
      </ul>
    </section>
  ) : null
