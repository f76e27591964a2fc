import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The rows of a trail with the names of the staff users in it; others, such as "system", have none. */
export const withActorNames = async <Row extends { actor_id: string }>(
  container: MedusaContainer,
  rows: Row[]
): Promise<(Row & { actor_name: string | null })[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters: { id: [...new Set(rows.map((row) => row.actor_id))] },
  })
  const names = new Map(
    data.map((user) => [
      user.id,
      [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email,
    ])
  )
  return rows.map((row) => ({ ...row, actor_name: names.get(row.actor_id) ?? null }))
}
