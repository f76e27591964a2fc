import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AdminApplicationResponse,
  AdminApplicationRow,
  ApplicationChange,
  ProducerRef,
} from "@ocop/contracts"
import { LOCALITY_MODULE } from "@ocop/rating/modules/locality"
import { today } from "@ocop/rating/lib/today"
import { withPeople } from "../access/people"
import { membershipsOf } from "../access/membership-service"
import type { ApplicationRow } from "../../modules/onboarding/service"
import { loadApplication } from "./load-application"
import { onboardingOf } from "./onboarding-service"
import { producerRefs, readApplication, stateOn } from "./read-application"

interface Communes {
  listOcopCommunes(filters: object, config: object): Promise<{ code: string; name: string }[]>
}

const communeNames = async (container: MedusaContainer, codes: string[]) => {
  const communes = await container
    .resolve<Communes>(LOCALITY_MODULE)
    .listOcopCommunes({ code: codes }, { select: ["code", "name"], take: codes.length })
  return new Map(communes.map(({ code, name }) => [code, name]))
}

/** Rows of the queue. */
export const toQueue = async (
  container: MedusaContainer,
  rows: ApplicationRow[]
): Promise<AdminApplicationRow[]> => {
  const codes = [...new Set(rows.map(({ commune_code }) => commune_code))]
  const names = codes.length ? await communeNames(container, codes) : new Map<string, string>()
  return rows.map((row) => ({
    id: row.id,
    state: stateOn(row, today()),
    claims: row.claims,
    name: row.name,
    kind: row.kind,
    commune_code: row.commune_code,
    commune_name: names.get(row.commune_code) ?? null,
    submitted_on: row.submitted_on,
    decided_on: row.decided_on,
  }))
}

const candidatesOf = async (
  container: MedusaContainer,
  row: ApplicationRow
): Promise<ProducerRef[]> => {
  const same = [
    { search_name: row.search_name },
    ...(row.tax_code ? [{ tax_code: row.tax_code }] : []),
  ]
  const found = await producerRefs(container, { $or: same })
  return found.filter(({ id }) => id !== row.producer_id)
}

const sameIdentity = async (container: MedusaContainer, row: ApplicationRow): Promise<number> => {
  if (!row.identity_hash) return 0
  const filters = { identity_hash: row.identity_hash, id: { $ne: row.id } }
  const [, count] = await onboardingOf(container).listAndCountOcopApplications(filters, { take: 1 })
  return count
}

const TRAIL = ["id", "action", "actor_id", "reason", "before", "after", "created_at"]

/** One case for the desk, with its trail. */
export const readCase = async (
  container: MedusaContainer,
  id: string
): Promise<AdminApplicationResponse> => {
  const row = await loadApplication(container, id)
  const [application, names, member, same_identity, candidates, rows] = await Promise.all([
    readApplication(container, row),
    communeNames(container, [row.commune_code]),
    membershipsOf(container).retrieveOcopMember(row.member_id),
    sameIdentity(container, row),
    candidatesOf(container, row),
    onboardingOf(container).listOcopApplicationChanges(
      { application_id: id },
      { select: TRAIL, order: { created_at: "ASC" }, take: null as unknown as number }
    ),
  ])
  // the columns selected are those of ApplicationChange but for the name
  const trail = rows as unknown as Omit<ApplicationChange, "actor_name">[]
  const { name, email, phone } = member
  return {
    application,
    commune_name: names.get(row.commune_code) ?? null,
    applicant: { id: member.id, name, email, phone },
    same_identity,
    candidates,
    changes: await withPeople(container, trail),
  }
}
