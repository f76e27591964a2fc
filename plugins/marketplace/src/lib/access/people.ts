import type { MedusaContainer } from "@medusajs/framework/types"
import { withActorNames } from "@ocop/rating/lib/actor-names"
import { membershipsOf } from "./membership-service"

/** The rows of a trail with the names of the staff and the members in it. */
export const withPeople = async <Row extends { actor_id: string }>(
  container: MedusaContainer,
  rows: Row[]
): Promise<(Row & { actor_name: string | null })[]> => {
  const ids = [...new Set(rows.map(({ actor_id }) => actor_id))]
  const [named, members] = await Promise.all([
    withActorNames(container, rows),
    ids.length
      ? membershipsOf(container).listOcopMembers({ id: ids }, { take: ids.length })
      : Promise.resolve([]),
  ])
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return named.map((row) => ({
    ...row,
    actor_name: row.actor_name ?? names.get(row.actor_id) ?? null,
  }))
}
