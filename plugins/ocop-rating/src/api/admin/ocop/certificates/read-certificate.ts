import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCertificateResponse, CertificateChange } from "@ocop/contracts"
import { withActorNames } from "../../../../lib/actor-names"
import { readRegister } from "../../../../lib/read-register"
import { notFound } from "../../../../lib/refusal"
import { toAdminCertificate } from "../../../../lib/register-entry"
import { today } from "../../../../lib/today"

/** More certificates than a product can have in the life of the programme. */
const ALL_OF_ONE_PRODUCT = 50

type ChangeRow = Omit<CertificateChange, "actor_name">

const readChanges = async (
  container: MedusaContainer,
  id: string
): Promise<CertificateChange[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_certificate_change",
    fields: ["id", "action", "actor_id", "reason", "before", "after", "created_at"],
    filters: { certificate_id: id },
    pagination: { order: { created_at: "ASC" } },
  })
  // the fields above are exactly those of ChangeRow
  return await withActorNames(container, data as unknown as ChangeRow[])
}

/** A certificate with the others of its product and the trail of what was done to it. */
export const readCertificate = async (
  container: MedusaContainer,
  id: string
): Promise<AdminCertificateResponse> => {
  const { rows } = await readRegister(container, { id }, { skip: 0, take: 1 })
  const [row] = rows
  if (!row) throw notFound("certificate.not_found")
  const others = await readRegister(
    container,
    { registered_product_id: row.registered_product_id, id: { $ne: id } },
    { skip: 0, take: ALL_OF_ONE_PRODUCT }
  )
  const day = today()
  return {
    certificate: toAdminCertificate(row, day),
    history: others.rows.map((other) => toAdminCertificate(other, day)),
    changes: await readChanges(container, id),
  }
}
