import type { CertificateRow } from "../../lib/certificate-row"
import type { RegisterAct } from "../../modules/certification/service"

type Action = RegisterAct["changes"][number]["action"]

/** The act that changes one row, with what stood there before. */
export const changeOf = (
  row: CertificateRow,
  after: Partial<CertificateRow>,
  trail: { action: Action; actor_id: string; reason: string }
): RegisterAct => {
  const before = Object.fromEntries(
    Object.keys(after).map((key) => [key, row[key as keyof CertificateRow]])
  )
  return {
    updates: [{ id: row.id, ...after }],
    changes: [{ ...trail, certificate_id: row.id, before, after }],
  }
}
