import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { seedCommerce } from "./commerce"

/**
 * medusa exec src/seed/scale-shop.ts <file>: the shop set-up and the communes a large catalogue
 * hangs on; writes the ids of the set-up to the file.
 */
export default async function prepareShop({ container, args }: ExecArgs): Promise<void> {
  const [file] = args
  if (!file) throw new Error("Name the file to write the shop's ids to.")
  const commerce = await seedCommerce(container)
  await loadLocalityWorkflow(container).run()
  writeFileSync(file, JSON.stringify(commerce))
}
