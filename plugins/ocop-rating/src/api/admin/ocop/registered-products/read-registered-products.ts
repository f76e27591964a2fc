import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalDate } from "@ocop/rules"
import type { AdminRegisteredProduct } from "@ocop/contracts"
import type { CertificateRow } from "../../../../lib/certificate-row"
import { leadingCertificate } from "../../../../lib/leading-certificate"
import { toBadge, toProducerRef, type ProducerRow } from "../../../../lib/register-entry"
import { today } from "../../../../lib/today"

interface Row {
  id: string
  name: string
  product_set: number | null
  certificates: CertificateRow[]
  ocop_producer: ProducerRow
  product?: { id: string } | null
}

const FIELDS = ["*", "certificates.*", "ocop_producer.*", "product.id"]

const toRegisteredProduct = (row: Row, day: LocalDate): AdminRegisteredProduct => {
  const certificate = leadingCertificate(row.certificates, day)
  return {
    id: row.id,
    name: row.name,
    product_set: row.product_set,
    producer: toProducerRef(row.ocop_producer),
    product_id: row.product?.id ?? null,
    badge: certificate ? toBadge(certificate, day) : null,
  }
}

export const readRegisteredProducts = async (
  container: MedusaContainer,
  filters: Record<string, unknown>,
  { skip, take }: { skip: number; take: number }
): Promise<{ registered_products: AdminRegisteredProduct[]; count: number }> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "ocop_registered_product",
    fields: FIELDS,
    filters,
    pagination: { skip, take, order: { search_name: "ASC", id: "ASC" } },
  })
  const day = today()
  // the fields asked for are exactly those of Row
  const rows = data as unknown as Row[]
  return {
    registered_products: rows.map((row) => toRegisteredProduct(row, day)),
    count: metadata?.count ?? rows.length,
  }
}
