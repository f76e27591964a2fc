import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminStaffRole } from "@ocop/contracts"
import { withActorNames } from "../../../../lib/actor-names"
import { communeNames } from "../../../../lib/staff/own-roles"
import { staffRolesOf } from "../../../../lib/staff/roles"

/** More roles than the staff of a province have. */
const ALL = 5000

/** Roles with the names of who holds them. */
export const readRoles = async (
  container: MedusaContainer,
  filters: { id?: string } = {}
): Promise<AdminStaffRole[]> => {
  const rows = await staffRolesOf(container).listOcopStaffRoles(filters, {
    take: ALL,
    order: { role: "ASC", created_at: "ASC" },
  })
  const named = await withActorNames(
    container,
    rows.map(({ id, user_id, role, commune_code }) => ({
      id,
      actor_id: user_id,
      role,
      commune_code,
    }))
  )
  const communes = await communeNames(
    container,
    rows.flatMap(({ commune_code }) => commune_code ?? [])
  )
  return named.map(({ actor_id, actor_name, ...role }) => ({
    ...role,
    commune_name: communes.get(role.commune_code ?? "") ?? null,
    user_id: actor_id,
    user_name: actor_name,
  }))
}
