import type { ExecArgs } from "@medusajs/framework/types"
import { rebuildCatalogueWorkflow } from "@ocop/rating/workflows"

/** medusa exec src/scripts/scale-catalogue.ts : fills the listing's index after a bulk insert. */
export default async function rebuildCatalogue({ container }: ExecArgs): Promise<void> {
  await rebuildCatalogueWorkflow(container).run()
}
