import type { MedusaContainer } from "@medusajs/framework/types"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import type { DossierUndo } from "../../modules/evaluation/service"

/** Takes acts on dossiers back, all in one transaction. */
export const undoActs = async (
  undos: readonly DossierUndo[] | null | undefined,
  { container }: { container: MedusaContainer }
): Promise<void> => {
  if (undos?.length)
    await inTransaction(container, (sql) => evaluationOf(container).undoActs(undos, sql))
}
