import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AdminRevocationResponse,
  ProducerRevocationResponse,
  RevocationChange,
} from "@ocop/contracts"
import { withActorNames } from "../actor-names"
import { notFound } from "../refusal"
import { today } from "../today"
import type { CaseRow } from "../../modules/supervision/service"
import { toCases, toFile } from "./revocation-view"
import { supervisionOf } from "./services"

const EVERY = { take: null as unknown as number }

export const findCase = async (container: MedusaContainer, id: string): Promise<CaseRow> => {
  const [row] = await supervisionOf(container).listOcopRevocationCases({ id }, { take: 1 })
  if (!row) throw notFound("revocation.not_found")
  return row
}

/** Before the notice there is no case for the producer, nor is another's. */
export const findOwnCase = async (
  container: MedusaContainer,
  id: string,
  producerId: string
): Promise<CaseRow> => {
  const row = await findCase(container, id)
  if (row.producer_id !== producerId || !row.notified_on) throw notFound("revocation.not_found")
  return row
}

const toResponse = async (
  container: MedusaContainer,
  row: CaseRow
): Promise<ProducerRevocationResponse> => {
  const [[shown], files] = await Promise.all([
    toCases(container, [row], today()),
    supervisionOf(container).listOcopRevocationFiles(
      { case_id: row.id },
      { ...EVERY, order: { created_at: "ASC", id: "ASC" } }
    ),
  ])
  if (!shown) throw notFound("revocation.not_found")
  return { case: shown, files: files.map(toFile) }
}

export const readOwnRevocation = async (
  container: MedusaContainer,
  id: string,
  producerId: string
): Promise<ProducerRevocationResponse> =>
  toResponse(container, await findOwnCase(container, id, producerId))

export const readRevocation = async (
  container: MedusaContainer,
  id: string
): Promise<AdminRevocationResponse> => {
  const answer = await toResponse(container, await findCase(container, id))
  const rows = await supervisionOf(container).listOcopRevocationChanges(
    { case_id: id },
    { ...EVERY, order: { created_at: "ASC", id: "ASC" } }
  )
  const changes = await withActorNames(
    container,
    rows.map((row) => ({
      id: row.id,
      action: row.action,
      actor_id: row.actor_id,
      reason: row.reason,
      before: row.before,
      after: row.after,
      created_at: new Date(row.created_at).toISOString(),
    }))
  )
  return { ...answer, changes: changes satisfies RevocationChange[] }
}
