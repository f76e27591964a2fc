import type { AdminFileReassessmentBody, AdminRevokeCertificateBody } from "@ocop/contracts"

export interface RevocationValues {
  ground: string
  decision_number: string
  revoked_on: string
  authority_name: string
  note: string
}

export const revocationBodyOf = (values: RevocationValues): AdminRevokeCertificateBody => ({
  ...values,
  // the contract's schema refuses a ground that is none before the body is sent
  ground: values.ground as AdminRevokeCertificateBody["ground"],
})

export type ReassessmentValues = Record<keyof AdminFileReassessmentBody, string>
