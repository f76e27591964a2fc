import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminOwnRolesResponse } from "@ocop/contracts"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { mayKeepRoles, rolesOf } from "./roles"

/** Names of communes by code. */
export const communeNames = async (container: MedusaContainer, code: string[]) => {
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const rows = await locality.listOcopCommunes({ code }, { take: code.length })
  return new Map(rows.map((commune) => [commune.code, commune.name]))
}

/** What a staff user is in evaluations, with the names of communes. */
export const readOwnRoles = async (
  container: MedusaContainer,
  user_id: string
): Promise<AdminOwnRolesResponse> => {
  const held = await rolesOf(container, user_id)
  const names = await communeNames(
    container,
    held.flatMap(({ communeCode }) => communeCode ?? [])
  )
  const roles = held.map(({ role, communeCode }) => ({
    role,
    commune_code: communeCode,
    commune_name: communeCode === null ? null : (names.get(communeCode) ?? null),
  }))
  return { user_id, roles, keeps_roles: await mayKeepRoles(container, user_id) }
}
