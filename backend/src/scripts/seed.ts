import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { loadLocalityWorkflow, rebuildCatalogueWorkflow } from "@ocop/rating/workflows"
import { ensureAccount } from "../seed/accounts"
import { seedCommerce } from "../seed/commerce"
import { addOwners } from "../seed/demo/owners"
import { seedDemo } from "../seed/demo/seed-demo"
import { addDossiers } from "../seed/desk/dossiers"
import { addOfficers } from "../seed/desk/officers"
import { part } from "../seed/progress"
import { withQuietCatalogue } from "../seed/quiet-catalogue"
import { verifyShops } from "../seed/shop/verify-shops"
import { seedSettings, type SeedSettings } from "../seed/settings"
import { readNotes, writeNotes } from "../seed/store-notes"

const loadCommunes = async (container: MedusaContainer): Promise<string> => {
  const { result } = await loadLocalityWorkflow(container).run()
  return `${result.communes} communes, ${result.former_units} former units`
}

const addAccounts = async (container: MedusaContainer, { staff, customer }: SeedSettings) => {
  if (staff) await part("Staff account", () => ensureAccount(container, "user", staff))
  if (customer) await part("Customer account", () => ensureAccount(container, "customer", customer))
}

const addProducers = async (container: MedusaContainer, { producer }: SeedSettings) => {
  if (producer) await part("Owners of producers", () => addOwners(container, producer))
}

const addDesk = async (container: MedusaContainer, { staff }: SeedSettings) => {
  if (!staff) return
  await part("Officers of the evaluation", () => addOfficers(container, staff))
  await part("Illustrative dossiers", () => addDossiers(container, staff))
}

/**
 * Makes the floor ready as OCOP_SEED asks: `none`, `commerce` (communes and a shop without
 * products) or `demo`. The note that the demonstration is loaded comes last: where it stands,
 * everything else does.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const settings = seedSettings(process.env)
  if (settings.kind === "none") return
  if ((await readNotes(container)).ocop_demo_data) {
    await addAccounts(container, settings)
    // a floor that was made before sellers were verified goes on selling
    await part("Verified sellers", () => verifyShops(container))
    await addProducers(container, settings)
    return addDesk(container, settings)
  }
  await part("Communes", () => loadCommunes(container))
  const commerce = await seedCommerce(container)
  await addAccounts(container, settings)
  if (settings.kind === "commerce") return
  await withQuietCatalogue(container, () => seedDemo(container, commerce))
  await addProducers(container, settings)
  await addDesk(container, settings)
  await part("Catalogue", async () => void (await rebuildCatalogueWorkflow(container).run()))
  await writeNotes(container, { ocop_demo_data: true })
}
