import { Badge, StatusBadge } from "@medusajs/ui"
import type { DossierSummary } from "@ocop/contracts"
import type { DossierState } from "@ocop/rules"
import { useTexts } from "../lib/use-texts"
import { dossierStateView } from "../lib/view/dossier"
import { formatDay } from "../lib/view/format"

export const DossierBadge = ({ state }: { state: DossierState }) => {
  const { language } = useTexts()
  const { label, color } = dossierStateView(state, language)
  return <StatusBadge color={color}>{label}</StatusBadge>
}

/** The last day of a dossier in its state, and whether that has gone by. */
export const Clock = ({ dossier }: { dossier: Pick<DossierSummary, "due_on" | "late"> }) => {
  const { t, language } = useTexts()
  return (
    <span className="inline-flex flex-wrap items-center gap-2 whitespace-nowrap">
      {formatDay(dossier.due_on, language)}
      {dossier.late && (
        <Badge size="2xsmall" color="red">
          {t("dossiers.late")}
        </Badge>
      )}
    </span>
  )
}
