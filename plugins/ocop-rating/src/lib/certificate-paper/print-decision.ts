import type { MedusaContainer } from "@medusajs/framework/types"
import { readDecision } from "../evaluation/read-decision"
import { keepPrivateFile } from "../evidence/keep-file"
import { readRegister } from "../read-register"
import { refusal } from "../refusal"
import type { Tell } from "../task/progress"
import { certificatePdf } from "./paper-pdf"
import { paperOf } from "./paper-of"
import type { CertificatePaper } from "./paper-text"

/** Papers of a decision's certificates that are in force, by the products' names. */
const papersOf = async (container: MedusaContainer, ids: string[]): Promise<CertificatePaper[]> => {
  const { rows } = await readRegister(container, { id: ids }, { skip: 0, take: ids.length })
  const papers = await Promise.all(rows.map((row) => paperOf(container, row)))
  return papers
    .filter((paper) => paper !== null)
    .sort((a, b) => a.product.localeCompare(b.product, "vi"))
}

/** Prints all certificates of a decision into one private file; refuses when none is in force. */
export const printDecision = async (container: MedusaContainer, id: string, tell: Tell) => {
  const { certificates } = await readDecision(container, id)
  const [first, ...others] = await papersOf(
    container,
    certificates.map((one) => one.id)
  )
  if (!first) throw refusal("certificate.not_in_force")
  const printed = 1 + others.length
  const bytes = await certificatePdf([first, ...others], (count) => tell(count, printed))
  const file_id = await keepPrivateFile(container, { mime_type: "application/pdf", bytes })
  return { file_id, printed, left_out: certificates.length - printed }
}
