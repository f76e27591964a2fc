import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminSellerResponse, SellerChange } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { withPeople } from "../access/people"
import { producersThatMaySell } from "../access/selling"
import { onboardingOf } from "./onboarding-service"
import { producerRefs, stateOn } from "./read-application"

const TRAIL = ["id", "action", "actor_id", "reason", "after", "created_at"]

/** Whether a producer may sell, for the desk, with the trail of it. */
export const readSeller = async (
  container: MedusaContainer,
  producer_id: string
): Promise<AdminSellerResponse> => {
  const [known] = await producerRefs(container, { id: [producer_id] })
  if (!known) throw notFound("producer.not_found")
  const service = onboardingOf(container)
  const [[row], selling, rows] = await Promise.all([
    service.listOcopSellers({ producer_id }, { take: 1 }),
    producersThatMaySell(container, [producer_id]),
    service.listOcopSellerChanges(
      { producer_id },
      { select: TRAIL, order: { created_at: "ASC" }, take: null as unknown as number }
    ),
  ])
  // the columns selected are those of SellerChange but for the name
  const trail = rows as unknown as Omit<SellerChange, "actor_name">[]
  const seller = {
    producer_id,
    state: row ? stateOn(row, today()) : ("none" as const),
    good_until: row?.good_until ?? null,
    suspended_from: row?.suspended_from ?? null,
    suspension_ground: row?.suspension_ground ?? null,
    suspension_reason: row?.suspension_reason ?? null,
    may_sell: selling.has(producer_id),
  }
  return { seller, changes: await withPeople(container, trail) }
}
