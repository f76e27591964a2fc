import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createSessionWorkflow,
  giveOpinionWorkflow,
  moveDossierWorkflow,
  reportDossierWorkflow,
  submitDossierWorkflow,
} from "@ocop/rating/workflows"
import type { PLAIN_MOVES } from "@ocop/contracts"
import { today } from "@ocop/rating/lib/today"
import { SAMPLE_PRODUCTS, type DossierState } from "@ocop/rules"
import { COUNCIL, type OfficerIds } from "./officers"
import { addPapers, answerCard, fillForms } from "./papers"

export interface Walk {
  by: { producer_id: string; member_id: string }
  officers: OfficerIds
  dossier: { id: string; version: number; criteria_edition: string }
  /** Running number of the product in its commune. */
  number: number
  set: number
}

type Act = (container: MedusaContainer, walk: Walk) => Promise<void>

const submit: Act = async (container, { by, dossier, set }) => {
  const filing = { ...by, dossier_id: dossier.id }
  await answerCard(container, filing, { edition: dossier.criteria_edition, set })
  await addPapers(container, filing, set)
  await fillForms(container, filing)
  // papers are acts of their own, and each goes up by one
  const version = await versionOf(container, dossier.id)
  await submitDossierWorkflow(container).run({ input: { ...filing, version } })
}

const versionOf = async (container: MedusaContainer, id: string): Promise<number> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "ocop_dossier", fields: ["version"], filters: { id } })
  return (data[0] as { version: number }).version
}

const NOTHING_ELSE = {
  reason: null,
  letter_number: null,
  letter_on: null,
  samples: null,
  disqualifier: null,
}

const move =
  (
    name: (typeof PLAIN_MOVES)[number],
    actor: "office" | "commune" | "advisory",
    changes: { samples?: number; reason?: string } = {}
  ): Act =>
  async (container, { dossier, officers }) => {
    const version = await versionOf(container, dossier.id)
    const seen = { dossier_id: dossier.id, version, actor_id: officers[actor] }
    await moveDossierWorkflow(container).run({
      input: { ...NOTHING_ELSE, ...changes, ...seen, move: name },
    })
  }

const report: Act = async (container, { dossier, officers, number }) => {
  const met = { met: true, finding: "Đúng như hồ sơ (minh họa)." }
  await reportDossierWorkflow(container).run({
    input: {
      dossier_id: dossier.id,
      version: dossier.version,
      actor_id: officers.commune,
      findings: { local_origin: met, local_labour: met, idea_origin: met, local_identity: met },
      conclusion: "Đề nghị tỉnh đánh giá (minh họa).",
      letter_number: `MINH-HOA-${number}/TTr-UBND`,
      letter_on: today(),
      product_number: number,
    },
  })
}

const opinion: Act = async (container, { dossier, officers }) => {
  const said = { opinion: "Đủ điều kiện trình hội đồng (minh họa).", tests: null }
  const seen = { dossier_id: dossier.id, version: dossier.version, actor_id: officers.advisory }
  await giveOpinionWorkflow(container).run({
    input: { ...said, ...seen, site_visited_on: today() },
  })
}

const session: Act = async (container, { dossier, officers }) => {
  const members = COUNCIL.map(({ department }, index) => ({
    user_id: officers.council[index] ?? "",
    department,
    chair: index === 0,
  }))
  const where = { held_on: today(), place: "Phòng họp minh họa" }
  await createSessionWorkflow(container).run({
    input: {
      ...where,
      kind: "meeting",
      members,
      dossier_ids: [dossier.id],
      actor_id: officers.office,
    },
  })
}

const convene: Act = async (container, walk) => {
  await opinion(container, walk)
  await session(container, walk)
  await move("convene", "advisory")(container, walk)
}

/** Ways from one state to the next; with `to` only for who is to end there. */
export const STEPS: readonly { from: DossierState; to?: DossierState; act: Act }[] = [
  { from: "draft", act: submit },
  {
    from: "submitted",
    to: "returned",
    act: move("return", "commune", { reason: "Thiếu trang 2 của bản công bố (minh họa)." }),
  },
  { from: "submitted", act: report },
  { from: "commune_reported", act: move("receive", "office", { samples: SAMPLE_PRODUCTS }) },
  { from: "received", act: move("advise", "office") },
  { from: "advisory", act: convene },
]
