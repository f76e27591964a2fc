import { Badge, StatusBadge } from "@medusajs/ui"
import type { TakedownState } from "@ocop/contracts"
import type { ListingChangeState } from "@ocop/rules"
import { useTexts } from "../lib/use-texts"
import { changeStateView, takedownStateView } from "../lib/view/listing"

export const ListingChangeBadge = ({ state }: { state: ListingChangeState }) => {
  const { label, color } = changeStateView(state, useTexts().language)
  return <StatusBadge color={color}>{label}</StatusBadge>
}

export const TakedownBadge = ({ state }: { state: TakedownState }) => {
  const { label, color } = takedownStateView(state, useTexts().language)
  return <StatusBadge color={color}>{label}</StatusBadge>
}

export const OverdueBadge = ({ overdue }: { overdue: boolean }) => {
  const { t } = useTexts()
  return overdue ? (
    <Badge size="2xsmall" color="red">
      {t("listings.overdue")}
    </Badge>
  ) : null
}
