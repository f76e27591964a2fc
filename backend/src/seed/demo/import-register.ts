import { fileLateReassessmentWorkflow, importRegisterWorkflow } from "@ocop/rating/workflows"
import type { RegisterImportReport } from "@ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findOne, type Row } from "../commerce/find-or-create"
import type { LateFiling } from "../renewals/rows"

/** Who the register's trail names for what the seed wrote. */
export const SEED_ACTOR = "system"

const shownErrors = ({ errors, error_count }: RegisterImportReport): string => {
  const lines = errors.slice(0, 5).map(({ row, column, code, value }) => {
    return `line ${row}, ${column ?? "row"}: ${code}${value ? ` (${value})` : ""}`
  })
  return [`The register file has ${error_count} errors.`, ...lines].join("\n")
}

/** Imports a register file as staff do; whatever is wrong with it stops the seed. */
export const importCsv = async (container: MedusaContainer, csv: string): Promise<string> => {
  const content_base64 = Buffer.from(csv, "utf8").toString("base64")
  const input = { content_base64, apply: true, actor_id: SEED_ACTOR }
  const { result } = await importRegisterWorkflow(container).run({ input })
  if (!result.applied) throw new Error(shownErrors(result.report))
  const { creates, unchanged } = result.report
  return `${creates.certificates} certificates, ${creates.registered_products} products, ${creates.producers} producers, ${unchanged} unchanged`
}

interface Certificate extends Row {
  late_reassessment_filed_on: string | null
}

/** Extends the renewals that are to be seen past their term; those already extended stay. */
export const fileLate = async (
  container: MedusaContainer,
  filings: readonly LateFiling[]
): Promise<string> => {
  for (const { decisionNumber, filedOn, receiptNumber } of filings) {
    const certificate = await findOne<Certificate>(
      container,
      "ocop_certificate",
      { decision_number: decisionNumber },
      ["id", "late_reassessment_filed_on"]
    )
    if (!certificate) throw new Error(`No certificate has the decision ${decisionNumber}`)
    if (certificate.late_reassessment_filed_on) continue
    const input = {
      certificate_id: certificate.id,
      filed_on: filedOn,
      receipt_number: receiptNumber,
      reason: "Hồ sơ đánh giá lại minh họa",
      actor_id: SEED_ACTOR,
    }
    await fileLateReassessmentWorkflow(container).run({ input })
  }
  return `${filings.length} filings`
}
