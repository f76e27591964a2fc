import type { MedusaContainer } from "@medusajs/framework/types"
import type { RevocationCase, RevocationFile } from "@ocop/contracts"
import { isLate, isOpenRevocation, localDateInVietnam, type LocalDate } from "@ocop/rules"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import type { CaseFileRow, CaseRow } from "../../modules/supervision/service"

/** Names of the producers of cases, by id. */
const producerNames = async (
  container: MedusaContainer,
  rows: readonly CaseRow[]
): Promise<Map<string, string>> => {
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const ids = [...new Set(rows.map(({ producer_id }) => producer_id))]
  const producers = await service.listOcopProducers({ id: ids }, { select: ["id", "name"] })
  return new Map(producers.map(({ id, name }) => [id, name]))
}

const toCase = (row: CaseRow, name: string, day: LocalDate): RevocationCase => ({
  id: row.id,
  version: row.version,
  state: row.state,
  certificate_id: row.certificate_id,
  product_name: row.product_name,
  producer: { id: row.producer_id, name },
  stars: row.stars,
  ground: row.ground,
  finding: row.finding,
  found_on: row.found_on,
  due_on: row.due_on,
  // days are written by the rules alone
  late: isOpenRevocation(row.state) && isLate(row.due_on as LocalDate, day),
  notice_number: row.notice_number,
  notified_on: row.notified_on,
  explain_until: row.explain_until,
  explanation: row.explanation,
  explained_on: row.explained_on,
  decision_number: row.decision_number,
  authority_name: row.authority_name,
  decided_on: row.decided_on,
  revoked_on: row.revoked_on,
  decision_note: row.decision_note,
})

export const toCases = async (
  container: MedusaContainer,
  rows: readonly CaseRow[],
  day: LocalDate
): Promise<RevocationCase[]> => {
  const names = await producerNames(container, rows)
  return rows.map((row) => toCase(row, names.get(row.producer_id) ?? "", day))
}

export const toFile = (row: CaseFileRow): RevocationFile => ({
  id: row.id,
  by: row.by,
  file_name: row.file_name,
  mime_type: row.mime_type,
  bytes: row.bytes,
  added_on: localDateInVietnam(new Date(row.created_at)),
})
