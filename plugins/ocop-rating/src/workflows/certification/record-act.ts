import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import type { RegisterAct } from "../../modules/certification/service"
import { affectedProducts } from "../../lib/catalogue/affected-products"
import { refreshListing } from "../../lib/catalogue/refresh-listing"
import { refusal } from "../../lib/refusal"
import { CERTIFICATE_CHANGED, PRODUCT_LINKED } from "../events"

const EXCLUSION = "ocop_certificate_one_in_force"

/** The database keeps two parallel acts from putting two certificates in force. */
export const asOverlap = (error: unknown): unknown =>
  String((error as { message?: unknown } | null)?.message).includes(EXCLUSION)
    ? refusal("certificate.overlap")
    : error

export const recordActStep = createStep(
  "record-act",
  async (act: RegisterAct, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const ids = act.updates.map(({ id }) => id)
    const rows = ids.length ? await service.listOcopCertificates({ id: ids }) : []
    const before = act.updates.map((update) => {
      const row = rows.find(({ id }) => id === update.id) as Record<string, unknown> | undefined
      return Object.fromEntries(Object.keys(update).map((key) => [key, row?.[key]]))
    }) as RegisterAct["updates"]
    const changeIds = await service.recordAct(act).catch((error: unknown) => {
      throw asOverlap(error)
    })
    const touched = [...ids, ...(act.create ? [act.create.id] : [])]
    // a star taken away is gone from the listing before staff read that it is
    await refreshListing(container, CERTIFICATE_CHANGED, touched)
    const undo = { createdId: act.create?.id ?? null, changeIds, before }
    return new StepResponse({ ids: touched }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const ids = [...undo.before.map(({ id }) => id), ...(undo.createdId ? [undo.createdId] : [])]
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    // asked before the undo, after which nothing leads from the new certificate to its product
    const products = await affectedProducts(query, CERTIFICATE_CHANGED, { ids })
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).undoAct(undo)
    await refreshListing(container, PRODUCT_LINKED, products)
  }
)
