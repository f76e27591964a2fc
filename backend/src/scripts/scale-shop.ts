import { writeFileSync } from "node:fs"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { seedCommerce } from "../seed/commerce"

/** What is generated must say so on every page. */
const noteDemoData = async (container: MedusaContainer) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "store", fields: ["id", "metadata"] })
  const [store] = data
  if (!store || store.metadata?.ocop_demo_data === true) return
  const update = { metadata: { ...store.metadata, ocop_demo_data: true } }
  await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update } })
}

/**
 * medusa exec src/scripts/scale-shop.ts <file> : the shop set-up and the communes a large catalogue
 * hangs on; writes the ids of the set-up to the file.
 */
export default async function prepareShop({ container, args }: ExecArgs): Promise<void> {
  const [file] = args
  if (!file) throw new Error("Name the file to write the shop's ids to.")
  const commerce = await seedCommerce(container)
  await loadLocalityWorkflow(container).run()
  await noteDemoData(container)
  writeFileSync(file, JSON.stringify(commerce))
}
