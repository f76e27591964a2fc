import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminProductPanelResponse } from "@ocop/contracts"
import { leadingCertificate } from "../../../../lib/leading-certificate"
import { readRegister } from "../../../../lib/read-register"
import { notFound } from "../../../../lib/refusal"
import {
  toAdminCertificate,
  toBadge,
  toOrigin,
  toProducerRef,
  type ProducerRow,
} from "../../../../lib/register-entry"
import { today } from "../../../../lib/today"

interface Row {
  id: string
  ocop_producer?: ProducerRow | null
  ocop_registered_product?: { id: string; name: string; product_set: number | null } | null
}

const FIELDS = [
  "id",
  "ocop_producer.*",
  "ocop_producer.ocop_commune.*",
  "ocop_producer.ocop_former_unit.*",
  "ocop_registered_product.id",
  "ocop_registered_product.name",
  "ocop_registered_product.product_set",
]

/** More certificates than a product can have in the life of the programme. */
const ALL_OF_ONE_PRODUCT = 50

const certificatesOf = async (container: MedusaContainer, registeredProductId?: string) => {
  if (!registeredProductId) return []
  const filters = { registered_product_id: registeredProductId }
  return (await readRegister(container, filters, { skip: 0, take: ALL_OF_ONE_PRODUCT })).rows
}

/** What the register knows of one listing. */
export const readPanel = async (
  container: MedusaContainer,
  id: string
): Promise<AdminProductPanelResponse> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id } })
  // the fields asked for are exactly those of Row
  const row = data[0] as unknown as Row | undefined
  if (!row) throw notFound("product.not_found")
  const registered = row.ocop_registered_product
  const rows = await certificatesOf(container, registered?.id)
  const day = today()
  const leading = leadingCertificate(rows, day)
  return {
    product_id: row.id,
    producer: row.ocop_producer ? toProducerRef(row.ocop_producer) : null,
    origin: toOrigin(row.ocop_producer),
    registered_product: registered
      ? { id: registered.id, name: registered.name, product_set: registered.product_set }
      : null,
    certificates: rows.map((certificate) => toAdminCertificate(certificate, day)),
    badge: leading ? toBadge(leading, day) : null,
  }
}
