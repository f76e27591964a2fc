import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import type { RegisterAct } from "../../modules/certification/service"
import { refusal } from "../../lib/refusal"

const EXCLUSION = "ocop_certificate_one_in_force"

/** The database keeps two parallel acts from putting two certificates in force. */
const asOverlap = (error: unknown): unknown =>
  String((error as { message?: unknown } | null)?.message).includes(EXCLUSION)
    ? refusal("certificate.overlap")
    : error

export const recordActStep = createStep(
  "record-register-act",
  async (act: RegisterAct, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const ids = act.updates.map(({ id }) => id)
    const rows = ids.length ? await service.listOcopCertificates({ id: ids }) : []
    const before = act.updates.map((update) => {
      const row = rows.find(({ id }) => id === update.id) as Record<string, unknown> | undefined
      return Object.fromEntries(Object.keys(update).map((key) => [key, row?.[key]]))
    }) as RegisterAct["updates"]
    await service.recordAct(act).catch((error: unknown) => {
      throw asOverlap(error)
    })
    const undo = { createdId: act.create?.id ?? null, before }
    return new StepResponse({ ids: [...ids, ...(act.create ? [act.create.id] : [])] }, undo)
  },
  async (undo, { container }) => {
    if (undo)
      await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).undoAct(undo)
  }
)
