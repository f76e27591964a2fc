import type { MedusaContainer } from "@medusajs/framework/types"
import { endsExtension } from "@ocop/rules"
import type { EndExtensionInput } from "../../workflows/certification/end-extension"
import { loadCertificatesOf } from "../../workflows/certification/load"
import { today } from "../today"
import { evaluationOf } from "./services"

/**
 * The extension that ends with a dossier as it stands now: the one given for its receipt, and no
 * other. Null while the dossier can still be decided, and when it extended nothing.
 */
export const endedExtensionOf = async (
  container: MedusaContainer,
  { dossier_id, actor_id }: { dossier_id: string; actor_id: string }
): Promise<EndExtensionInput | null> => {
  const dossier = await evaluationOf(container).retrieveOcopDossier(dossier_id)
  const { receipt_number: receipt, registered_product_id, state } = dossier
  if (!endsExtension(state) || !receipt || !registered_product_id) return null
  const rows = await loadCertificatesOf(container, registered_product_id)
  const row = rows.find(
    ({ late_reassessment_receipt: its, late_reassessment_ended_on: ended }) =>
      its === receipt && ended === null
  )
  if (!row) return null
  const reason = `Hồ sơ đánh giá lại ${receipt} kết thúc, không được công nhận`
  return { certificate_id: row.id, actor_id, ended_on: today(), reason }
}
