import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { LOCALITY_MODULE } from "@ocop/rating/modules/locality"
import { judgeSighting, localDate } from "@ocop/rules"
import { SUSPICION_REPORTED } from "../events"
import { fingerprintOf, newSuspicion, type ToldSuspicion } from "./new-suspicion"
import { serviceOf } from "./service-of"

/** The same words within this time are one report, sent twice. */
export const SAME_REPORT_MINUTES = 10

interface Communes {
  listOcopCommunes(filters: object, config: object): Promise<{ code: string }[]>
}

const assertPlausible = async (container: MedusaContainer, told: ToldSuspicion): Promise<void> => {
  const sighting = judgeSighting(localDate(told.seen_on), today())
  if (!sighting.ok) throw refusal(sighting.code)
  if (!told.commune_code) return
  const communes = container.resolve<Communes>(LOCALITY_MODULE)
  const [known] = await communes.listOcopCommunes({ code: [told.commune_code] }, { take: 1 })
  if (!known) throw refusal("commune.not_found")
}

const findSame = async (container: MedusaContainer, fingerprint: string) => {
  const since = new Date(Date.now() - SAME_REPORT_MINUTES * 60_000)
  const [same] = await serviceOf(container).listOcopSuspicionReports(
    { fingerprint, created_at: { $gte: since } },
    { select: ["id"], take: 1 }
  )
  return same?.id
}

/** Two that come at the same moment wait for each other. */
const enterOnce = async (container: MedusaContainer, told: ToldSuspicion) => {
  const fingerprint = fingerprintOf(told)
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  return await locking.execute(`ocop:suspicion:${fingerprint}`, async () => {
    const same = await findSame(container, fingerprint)
    if (same) return { id: same, created: false }
    return {
      id: await serviceOf(container).enterReport(newSuspicion(told, today())),
      created: true,
    }
  })
}

const enterSuspicionStep = createStep(
  "enter-suspicion",
  async (told: ToldSuspicion, { container }) => {
    await assertPlausible(container, told)
    const entered = await enterOnce(container, told)
    return new StepResponse(entered, entered.created ? entered.id : null)
  },
  async (id, { container }) => {
    if (id) await serviceOf(container).removeReport(id)
  }
)

/** Takes a report in; the same words sent again are the report that is there already. */
export const reportSuspicionWorkflow = createWorkflow("report-suspicion", (told: ToldSuspicion) => {
  const report = enterSuspicionStep(told)
  when({ report }, ({ report }) => report.created).then(() => {
    const data = transform({ report }, ({ report }) => ({ id: report.id }))
    emitEventStep({ eventName: SUSPICION_REPORTED, data })
  })
  return new WorkflowResponse(report)
})
