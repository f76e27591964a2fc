import { ALL_PRODUCER_KINDS, TOURISM_SET, type ProducerKind } from "../law/producer-kinds"
import { accept, refuse, type Result } from "../result"

export interface ProducerApplicant {
  readonly kind: string
  /** Product set 1–26; null while no product is named, which then is no ground to refuse. */
  readonly productSet: number | null
  readonly businessRegistered: boolean
  readonly enterpriseSize?: "sme" | "large"
}

const isKind = (kind: string): kind is ProducerKind =>
  (ALL_PRODUCER_KINDS as readonly string[]).includes(kind)

/**
 * Whether an applicant is on the closed list of OCOP subjects.
 *
 * @law producer-eligibility
 */
export const eligibleProducer = (
  applicant: ProducerApplicant
): Result<
  ProducerKind,
  | "producer.kind_unknown"
  | "producer.large_enterprise"
  | "producer.household_unregistered"
  | "producer.kind_not_eligible_for_set"
> => {
  const { kind, productSet } = applicant
  if (kind === "large_enterprise" || applicant.enterpriseSize === "large")
    return refuse("producer.large_enterprise")
  if (!isKind(kind)) return refuse("producer.kind_unknown")
  if (kind === "household" && !applicant.businessRegistered)
    return refuse("producer.household_unregistered")
  if (kind === "association" && productSet !== null && productSet !== TOURISM_SET)
    return refuse("producer.kind_not_eligible_for_set")
  return accept(kind)
}
