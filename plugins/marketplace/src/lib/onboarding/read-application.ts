import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ApplicationDocument, ProducerApplication, ProducerRef } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import {
  isOpenToChange,
  localDate,
  missingSellerPapers,
  verificationStateOn,
  type LocalDate,
} from "@ocop/rules"
import type { ApplicationRow, DocumentRow } from "../../modules/onboarding/service"
import { onboardingOf } from "./onboarding-service"

/** What of a stored paper the rules judge. */
export const asDossier = (documents: DocumentRow[]) =>
  documents.map(({ type, issued_on, expires_on }) => ({
    type,
    issuedOn: localDate(issued_on),
    expiresOn: expires_on === null ? null : localDate(expires_on),
  }))

/** The state on that day of what is stored. */
export const stateOn = (row: Pick<ApplicationRow, "state" | "good_until">, day: LocalDate) =>
  verificationStateOn(row.state, row.good_until ? localDate(row.good_until) : null, day)

const toDocument = (row: DocumentRow): ApplicationDocument => ({
  id: row.id,
  type: row.type,
  number: row.number,
  issuer: row.issuer,
  issued_on: row.issued_on,
  expires_on: row.expires_on,
  file_name: row.file_name,
  mime_type: row.mime_type,
  size: row.size,
})

/** Named one by one: the hash of the identity number stays where it is. */
const toApplication = (
  row: ApplicationRow,
  documents: DocumentRow[],
  producer: ProducerRef | null,
  day: LocalDate
): ProducerApplication => ({
  id: row.id,
  state: stateOn(row, day),
  open: isOpenToChange(stateOn(row, day)),
  producer,
  claims: row.claims,
  name: row.name,
  kind: row.kind,
  enterprise_size: row.enterprise_size,
  tax_code: row.tax_code,
  registration_number: row.registration_number,
  representative: row.representative,
  identity_last3: row.identity_last3,
  birth_on: row.birth_on,
  phone: row.phone,
  address: row.address,
  commune_code: row.commune_code,
  note: row.note,
  submitted_on: row.submitted_on,
  decided_on: row.decided_on,
  reason: row.reason,
  good_until: row.good_until,
  documents: documents.map(toDocument),
  missing: missingSellerPapers(row.kind, asDossier(documents), day).map((types) => [...types]),
})

/** Names of producers by id, as the register has them. */
export const producerRefs = async (
  container: MedusaContainer,
  filters: Record<string, unknown>
): Promise<ProducerRef[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "ocop_producer",
    fields: ["id", "handle", "name", "kind"],
    filters,
  })
  // the fields asked for are exactly those of ProducerRef
  return data as unknown as ProducerRef[]
}

/** Applications as their applicants read them, in the order given. */
export const toApplications = async (
  container: MedusaContainer,
  rows: ApplicationRow[]
): Promise<ProducerApplication[]> => {
  const ids = rows.map(({ id }) => id)
  const producerIds = rows.flatMap(({ producer_id }) => producer_id ?? [])
  const [documents, producers] = await Promise.all([
    onboardingOf(container).listOcopApplicationDocuments(
      { application_id: ids },
      { take: null as unknown as number, order: { created_at: "ASC", id: "ASC" } }
    ),
    producerIds.length ? producerRefs(container, { id: producerIds }) : [],
  ])
  const refs = new Map(producers.map((producer) => [producer.id, producer]))
  return rows.map((row) => {
    const own = documents.filter(({ application_id }) => application_id === row.id)
    return toApplication(row, own, refs.get(row.producer_id ?? "") ?? null, today())
  })
}

export const readApplication = async (
  container: MedusaContainer,
  row: ApplicationRow
): Promise<ProducerApplication> => {
  const [application] = await toApplications(container, [row])
  if (!application) throw notFound("application.not_found")
  return application
}
