import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../../lib/refusal"
import type { CertificateRow } from "../../lib/certificate-row"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"

const serviceOf = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)

// the model's columns are exactly those of CertificateRow
const asRows = (rows: unknown) => rows as CertificateRow[]

export const loadCertificate = async (container: MedusaContainer, id: string) => {
  const [row] = await serviceOf(container).listOcopCertificates({ id }, { take: 1 })
  if (!row) throw notFound("certificate.not_found")
  return asRows([row])[0] as CertificateRow
}

export const loadCertificatesOf = async (container: MedusaContainer, registeredProductId: string) =>
  asRows(
    await serviceOf(container).listOcopCertificates(
      { registered_product_id: registeredProductId },
      { order: { first_day: "ASC" } }
    )
  )

export const loadRegisteredProduct = async (container: MedusaContainer, id: string) => {
  const [row] = await serviceOf(container).listOcopRegisteredProducts({ id }, { take: 1 })
  if (!row) throw notFound("registered_product.not_found")
  return row
}
