import { Badge, StatusBadge } from "@medusajs/ui"
import { PRODUCER_STATUS_NAMES, type ProducerStatus } from "@ocop/contracts"
import type {
  CertificateState,
  RenewalStage,
  RevocationState,
  SuspicionState,
  VerificationState,
} from "@ocop/rules"
import { useTexts } from "../lib/use-texts"
import { verificationView } from "../lib/view/application"
import { stateView } from "../lib/view/certificate"
import { revocationStateView, stageView } from "../lib/view/supervision"
import { suspicionStateView } from "../lib/view/suspicion"

/** Nothing at all unless the certificate is in force: only then is `stars` a number. */
export const StarsBadge = ({ stars }: { stars: number | null }) => {
  const { t } = useTexts()
  if (stars === null) return null
  return (
    <Badge size="2xsmall" color="green">
      {t("certificates.stars_badge", { stars })}
    </Badge>
  )
}

export const StateBadge = ({ state }: { state: CertificateState }) => {
  const { language } = useTexts()
  const { label, color } = stateView(state, language)
  return <StatusBadge color={color}>{label}</StatusBadge>
}

export const SuspicionBadge = ({ state }: { state: SuspicionState }) => {
  const { language } = useTexts()
  const { label, color } = suspicionStateView(state, language)
  return <StatusBadge color={color}>{label}</StatusBadge>
}

export const VerificationBadge = ({ state }: { state: VerificationState }) => {
  const { language } = useTexts()
  const { label, color } = verificationView(state, language)
  return <StatusBadge color={color}>{label}</StatusBadge>
}

const STATUS_COLORS = { active: "green", suspended: "orange", closed: "grey" } as const

export const ProducerStatusBadge = ({ status }: { status: ProducerStatus }) => {
  const { language } = useTexts()
  return (
    <StatusBadge color={STATUS_COLORS[status]}>
      {PRODUCER_STATUS_NAMES[status][language]}
    </StatusBadge>
  )
}

export const StageBadge = ({ stage }: { stage: RenewalStage }) => {
  const { language } = useTexts()
  const { label, color } = stageView(stage, language)
  return <StatusBadge color={color}>{label}</StatusBadge>
}

export const RevocationBadge = ({ state }: { state: RevocationState }) => {
  const { language } = useTexts()
  const { label, color } = revocationStateView(state, language)
  return <StatusBadge color={color}>{label}</StatusBadge>
}
