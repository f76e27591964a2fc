import { StatusBadge } from "@medusajs/ui"
import type { AdminComplaint } from "@ocop/contracts"
import { useTexts } from "../lib/use-texts"
import { complaintStateView, lateOf } from "../lib/view/complaint"

/** How a complaint stands, what of it is late, and whether it is to be served first. */
export const ComplaintBadges = ({ complaint }: { complaint: AdminComplaint }) => {
  const { t, language } = useTexts()
  const { label, color } = complaintStateView(complaint.state, language)
  return (
    <>
      {complaint.is_priority ? (
        <StatusBadge color="purple">{t("complaints.priority")}</StatusBadge>
      ) : null}
      {lateOf(complaint).map((late) => (
        <StatusBadge key={late} color="red">
          {t(`complaints.${late}`)}
        </StatusBadge>
      ))}
      <StatusBadge color={color}>{label}</StatusBadge>
    </>
  )
}
