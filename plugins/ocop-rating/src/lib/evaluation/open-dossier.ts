import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isOnCase, type RoleHeld, type StaffRole } from "@ocop/rules"
import type { DossierRow } from "../../modules/evaluation/service"
import { notFound, refusal } from "../refusal"
import { rolesOf } from "../staff/roles"
import { evaluationOf } from "./services"

/** Whether a staff user sits in the session that has a dossier. */
export const sitsOn = async (
  container: MedusaContainer,
  dossierId: string,
  userId: string
): Promise<boolean> => {
  const service = evaluationOf(container)
  const [place] = await service.listOcopSessionDossiers({ dossier_id: dossierId }, { take: 1 })
  if (!place) return false
  const filters = { session_id: place.session_id, user_id: userId }
  return (await service.listOcopCouncilMembers(filters, { take: 1 })).length > 0
}

/** Roles by which a staff user is on the case; none means it does not exist for them. */
export const rolesOnCase = async (
  container: MedusaContainer,
  dossier: DossierRow,
  userId: string,
  roles?: RoleHeld[]
): Promise<StaffRole[]> => {
  const inOwnSession = await sitsOn(container, dossier.id, userId)
  const { state, commune_code: communeCode } = dossier
  const seen = { state, communeCode, inOwnSession, submitted: dossier.submitted_on !== null }
  const held = roles ?? (await rolesOf(container, userId))
  return [...new Set(held.filter((role) => isOnCase(role, seen)).map(({ role }) => role))]
}

/** @throws MedusaError `dossier.changed_meanwhile` when the dossier is not the one that was seen */
export const assertSeen = (dossier: DossierRow, version: number): void => {
  if (dossier.version !== version) throw refusal("dossier.changed_meanwhile")
}

/**
 * A dossier for an act of staff, locked until the transaction ends.
 *
 * @throws MedusaError 404 `dossier.not_found` for who is not on the case
 */
export const openForStaff = async (
  container: MedusaContainer,
  id: string,
  userId: string,
  sql: Knex
): Promise<{ dossier: DossierRow; roles: StaffRole[] }> => {
  const dossier = await evaluationOf(container).lockDossier(id, sql)
  const roles = dossier ? await rolesOnCase(container, dossier, userId) : []
  if (!dossier || !roles.length) throw notFound("dossier.not_found")
  return { dossier, roles }
}

/**
 * A dossier for an act of its producer, locked until the transaction ends.
 *
 * @throws MedusaError 404 `dossier.not_found` for a dossier of another producer
 */
export const openForProducer = async (
  container: MedusaContainer,
  id: string,
  producerId: string,
  sql: Knex
): Promise<DossierRow> => {
  const dossier = await evaluationOf(container).lockDossier(id, sql)
  if (dossier?.producer_id !== producerId) throw notFound("dossier.not_found")
  return dossier
}
