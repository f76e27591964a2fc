import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "@ocop/rating/lib/refusal"
import type { ApplicationRow } from "../../modules/onboarding/service"
import { membershipsOf } from "../access/membership-service"
import { onboardingOf } from "./onboarding-service"

/** @throws MedusaError `application.not_found` */
export const loadApplication = async (
  container: MedusaContainer,
  id: string
): Promise<ApplicationRow> => {
  const [row] = await onboardingOf(container).listOcopApplications({ id: [id] }, { take: 1 })
  if (!row) throw notFound("application.not_found")
  return row
}

const owns = async (container: MedusaContainer, member_id: string, producer_id: string) => {
  const filters = { member_id, producer_id, role: "owner" as const, state: "active" as const }
  return (await membershipsOf(container).listOcopMemberships(filters, { take: 1 })).length > 0
}

/**
 * An application of the member's, or of a producer the member owns; another one's is as none.
 *
 * @throws MedusaError `application.not_found`
 */
export const loadOwnApplication = async (
  container: MedusaContainer,
  id: string,
  memberId: string
): Promise<ApplicationRow> => {
  const row = await loadApplication(container, id)
  if (row.member_id === memberId) return row
  // a claim that was not granted names a producer and gives its owner nothing
  const isGranted = row.producer_id !== null && (row.state === "verified" || !row.claims)
  if (isGranted && (await owns(container, memberId, row.producer_id as string))) return row
  throw notFound("application.not_found")
}
