import type { MedusaContainer } from "@medusajs/framework/types"
import { withActorNames } from "@ocop/rating/lib/actor-names"
import { membershipsOf } from "../access/membership-service"

/** Names of members and staff by id; others, such as "system", have none. */
export const namesOfActors = async (
  container: MedusaContainer,
  ids: (string | null)[]
): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  if (!wanted.length) return new Map()
  const [staff, members] = await Promise.all([
    withActorNames(
      container,
      wanted.map((actor_id) => ({ actor_id }))
    ),
    membershipsOf(container).listOcopMembers({ id: wanted }, { take: wanted.length }),
  ])
  return new Map([
    ...staff.flatMap(({ actor_id, actor_name }) =>
      actor_name ? [[actor_id, actor_name] as const] : []
    ),
    ...members.map(({ id, name }) => [id, name] as const),
  ])
}
