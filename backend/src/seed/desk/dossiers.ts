import type { MedusaContainer } from "@medusajs/framework/types"
import { createDossierWorkflow } from "@ocop/rating/workflows"
import type { DossierState } from "@ocop/rules"
import type { Credentials } from "../accounts"
import { findOne } from "../commerce/find-or-create"
import { deskProducer, officerIds } from "./officers"
import { STEPS, type Walk } from "./steps"

/** Teas that nobody makes, and how far each has come. */
const DOSSIERS: readonly { name: string; until: DossierState }[] = [
  { name: "Trà dây (minh họa)", until: "submitted" },
  { name: "Trà gừng (minh họa)", until: "returned" },
  { name: "Trà hoa cúc (minh họa)", until: "commune_reported" },
  { name: "Trà lạc tiên (minh họa)", until: "advisory" },
  { name: "Trà đảng sâm túi lọc (minh họa)", until: "council" },
]

/** Number of the tea set in the annex. */
const TEAS = 12

interface Found {
  id: string
  state: DossierState
  version: number
  criteria_edition: string
}

const FIELDS: (keyof Found)[] = ["id", "state", "version", "criteria_edition"]

const findDossier = (container: MedusaContainer, filters: Record<string, string>) =>
  findOne<Found>(container, "ocop_dossier", filters, FIELDS)

const begin = async (container: MedusaContainer, name: string, by: Walk["by"]): Promise<Found> => {
  const known = { product_name: name, producer_id: by.producer_id }
  const found = await findDossier(container, known)
  if (found) return found
  const input = {
    ...by,
    kind: "first" as const,
    registered_product_id: null,
    product_name: name,
    product_set: TEAS,
  }
  await createDossierWorkflow(container).run({ input })
  const made = await findDossier(container, known)
  if (!made) throw new Error(`The dossier of ${name} was not made`)
  return made
}

/** Step by step from where it is: a run that was cut short goes on. */
const walk = async (
  container: MedusaContainer,
  { name, until }: (typeof DOSSIERS)[number],
  number: number,
  parties: Pick<Walk, "by" | "officers">
): Promise<void> => {
  let dossier = await begin(container, name, parties.by)
  while (dossier.state !== until) {
    const step = STEPS.find(({ from, to }) => from === dossier.state && (!to || to === until))
    if (!step) return
    await step.act(container, { ...parties, dossier, number, set: TEAS })
    const moved = await findDossier(container, { id: dossier.id })
    if (!moved || moved.state === dossier.state) return
    dossier = moved
  }
}

/** Dossiers in different states, so that every screen of the staff desk has something to show. */
export const addDossiers = async (
  container: MedusaContainer,
  staff: Credentials
): Promise<string> => {
  const producer = await deskProducer(container)
  const member = producer
    ? await findOne<{ id: string; member_id: string }>(
        container,
        "ocop_membership",
        { producer_id: producer.id, role: "owner" },
        ["id", "member_id"]
      )
    : undefined
  if (!producer || !member) return "0 dossiers"
  const by = { producer_id: producer.id, member_id: member.member_id }
  const officers = await officerIds(container, staff)
  for (const [index, dossier] of DOSSIERS.entries())
    await walk(container, dossier, index + 1, { by, officers })
  return `${DOSSIERS.length} dossiers`
}
