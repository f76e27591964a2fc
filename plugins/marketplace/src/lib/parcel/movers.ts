import type { MedusaContainer } from "@medusajs/framework/types"
import { withActorNames } from "@ocop/rating/lib/actor-names"
import type { Mover } from "../../modules/parcel/service"
import { membershipsOf } from "../access/membership-service"
import type { ProducerContext } from "../access/producer-context"

/** A member under the own name and, where it acts for the producer, that of its office. */
export const memberMover = async (
  container: MedusaContainer,
  { memberId, producerId }: ProducerContext
): Promise<Mover> => {
  const service = membershipsOf(container)
  const [[member], [membership]] = await Promise.all([
    service.listOcopMembers({ id: [memberId] }, { take: 1 }),
    service.listOcopMemberships(
      { member_id: memberId, producer_id: producerId, state: "active" },
      { take: 1 }
    ),
  ])
  return {
    actor: "producer",
    actor_id: memberId,
    actor_name: member?.name ?? null,
    acting_for: membership?.acting_for ?? null,
  }
}

/** A buyer's name stands in the order, and is erased with it. */
export const buyerMover = (customerId: string | null): Mover => ({
  actor: "buyer",
  actor_id: customerId ?? "guest",
  actor_name: null,
  acting_for: null,
})

export const staffMover = async (container: MedusaContainer, userId: string): Promise<Mover> => {
  const [named] = await withActorNames(container, [{ actor_id: userId }])
  return {
    actor: "staff",
    actor_id: userId,
    actor_name: named?.actor_name ?? null,
    acting_for: null,
  }
}
