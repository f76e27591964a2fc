import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { CONSENT_PURPOSES, type StoreConsent } from "@ocop/contracts"
import { CONSENT_MODULE } from "../../modules/consent"
import type { OcopConsent } from "../../modules/consent/models/consent"
import type ConsentModuleService from "../../modules/consent/service"

const toConsent = (row: InferTypeOf<typeof OcopConsent>): StoreConsent => ({
  purpose: row.purpose,
  given: row.given,
  version: row.version,
  language: row.language,
  text_sha256: row.text_sha256,
  at: new Date(row.at).toISOString(),
})

/** Each time, oldest first. */
export const consentHistory = async (
  container: MedusaContainer,
  customer_id: string
): Promise<StoreConsent[]> => {
  const service = container.resolve<ConsentModuleService>(CONSENT_MODULE)
  const rows = await service.listOcopConsents(
    { customer_id },
    { take: null as unknown as number, order: { at: "ASC", id: "ASC" } }
  )
  return rows.map(toConsent)
}

/** The latest of each purpose. */
export const currentConsents = async (
  container: MedusaContainer,
  customerId: string
): Promise<StoreConsent[]> => {
  const history = await consentHistory(container, customerId)
  return CONSENT_PURPOSES.flatMap(
    (purpose) => history.findLast((consent) => consent.purpose === purpose) ?? []
  )
}
