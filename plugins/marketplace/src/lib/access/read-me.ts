import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OwnMember, ProducerMeResponse } from "@ocop/contracts"
import { ROLE_CAPABILITIES } from "@ocop/rules"
import type { MembershipRow } from "../../modules/membership/service"
import { membershipsOf } from "./membership-service"

interface Named {
  id: string
  handle: string
  name: string
}

const namesOf = async (container: MedusaContainer, memberships: MembershipRow[]) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["id", "handle", "name"],
    filters: { id: memberships.map(({ producer_id }) => producer_id) },
  })
  // the fields asked for are exactly those of Named
  return new Map((data as unknown as Named[]).map((producer) => [producer.id, producer]))
}

/** The member and the producers it serves, by name. */
export const readMe = async (
  container: MedusaContainer,
  { id, name, email, phone, language }: OwnMember
): Promise<ProducerMeResponse> => {
  const memberships = await membershipsOf(container).listOcopMemberships(
    { member_id: id, state: "active" },
    { take: null as unknown as number }
  )
  const names = await namesOf(container, memberships)
  const producers = memberships
    .flatMap(({ producer_id, role, acting_for }) => {
      const named = names.get(producer_id)
      return named ? [{ ...named, role, capabilities: ROLE_CAPABILITIES[role], acting_for }] : []
    })
    .sort((one, other) => one.name.localeCompare(other.name, "vi"))
  return { member: { id, name, email, phone, language }, producers }
}
