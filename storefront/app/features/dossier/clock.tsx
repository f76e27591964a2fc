import type { DossierSummary } from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"

/** Until when those who have the dossier now are to be done with it; late is said, never hidden. */
export const Clock = ({ due_on, late }: Pick<DossierSummary, "due_on" | "late">) =>
  due_on ? (
    <p className={late ? "font-semibold text-danger" : "text-ink-soft"}>
      {late
        ? m.dossier_late({ day: formatDay(due_on) })
        : m.dossier_due({ day: formatDay(due_on) })}
    </p>
  ) : null
