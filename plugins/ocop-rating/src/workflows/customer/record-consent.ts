import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CONSENT_TEXTS, CONSENT_VERSION, type ConsentPurpose, type Language } from "@ocop/contracts"
import { sha256 } from "../../lib/contract/hash"
import { refusal } from "../../lib/refusal"
import { CONSENT_MODULE } from "../../modules/consent"
import type ConsentModuleService from "../../modules/consent/service"

export interface RecordConsentInput {
  customer_id: string
  purpose: ConsentPurpose
  given: boolean
  version: string
  language: Language
}

const serviceOf = (container: MedusaContainer) =>
  container.resolve<ConsentModuleService>(CONSENT_MODULE)

const recordConsentStep = createStep(
  "record-consent",
  async (input: RecordConsentInput, { container }) => {
    // taking back needs no reading: only what is given must be the text of today
    if (input.given && input.version !== CONSENT_VERSION) throw refusal("consent.version_outdated")
    const { id } = await serviceOf(container).createOcopConsents({
      ...input,
      version: CONSENT_VERSION,
      text_sha256: sha256(CONSENT_TEXTS[input.purpose][input.language]),
      at: new Date(),
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await serviceOf(container).deleteOcopConsents([id])
  }
)

/** Writes down that a customer gave or took back one consent. */
export const recordConsentWorkflow = createWorkflow(
  "record-consent",
  (input: RecordConsentInput) => {
    const recordConsent = recordConsentStep(input)
    return new WorkflowResponse(recordConsent)
  }
)
