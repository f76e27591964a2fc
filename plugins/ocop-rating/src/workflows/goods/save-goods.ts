import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { refreshListing } from "../../lib/catalogue/refresh-listing"
import { GOODS_MODULE } from "../../modules/goods"
import type { GoodsFacts } from "../../modules/goods/facts"
import type GoodsModuleService from "../../modules/goods/service"
import type { GoodsRecord, GoodsUndo } from "../../modules/goods/service"
import { GOODS_CHANGED } from "../events"
import { factsOf, planGoods, type GoodsChangePlan } from "./plan-goods"

export interface SaveGoodsInput {
  goods: GoodsFacts[]
  reason: string
  /** Staff user; "system" for the seed and the command line. */
  actor_id: string
}

interface Saved {
  /** Of the products that changed. */
  ids: string[]
  links: LinkDefinition[]
}

type Undo = { undo: GoodsUndo; ids: string[] } | null

const toLink = (product_id: string, ocop_goods_id: string): LinkDefinition => ({
  [Modules.PRODUCT]: { product_id },
  [GOODS_MODULE]: { ocop_goods_id },
})

const serviceOf = (container: MedusaContainer) =>
  container.resolve<GoodsModuleService>(GOODS_MODULE)

const recordOf = (plans: GoodsChangePlan[], { reason, actor_id }: SaveGoodsInput): GoodsRecord => ({
  create: plans.flatMap(({ before, after }) => (before ? [] : [after])),
  update: plans.flatMap(({ before, after }) => (before ? [{ ...after, id: before.id }] : [])),
  changes: plans.map(({ before, after }) => ({
    product_id: after.product_id,
    action: before ? "updated" : "created",
    actor_id,
    reason,
    before: before && factsOf(before),
    after: factsOf(after),
  })),
})

const saveGoodsStep = createStep(
  "save-goods",
  async (input: SaveGoodsInput, { container }) => {
    const plans = await planGoods(container, input.goods)
    const ids = plans.map(({ after }) => after.product_id)
    if (!ids.length) return new StepResponse<Saved, Undo>({ ids, links: [] }, null)
    const record = recordOf(plans, input)
    const made = await serviceOf(container).recordGoods(record)
    const links = made.createdIds.map((id, at) => toLink(record.create[at]?.product_id ?? "", id))
    const before = plans.flatMap(({ before }) =>
      before ? [{ id: before.id, product_id: before.product_id, ...factsOf(before) }] : []
    )
    return new StepResponse<Saved, Undo>({ ids, links }, { undo: { ...made, before }, ids })
  },
  async (done, { container }) => {
    if (!done) return
    await serviceOf(container).undoGoods(done.undo)
    await refreshListing(container, GOODS_CHANGED, done.ids)
  }
)

/** Cards say the new price of a kilogram before staff have their answer. */
const refreshListingStep = createStep("refresh-listing", async (ids: string[], { container }) => {
  if (ids.length) await refreshListing(container, GOODS_CHANGED, ids)
  return new StepResponse(undefined)
})

/** Acts of two people on one listing come one after the other. */
const LOCK = "ocop-goods"

/** Says what the goods of listings are; what is said already leaves no trail. */
export const saveGoodsWorkflow = createWorkflow("save-goods", (input: SaveGoodsInput) => {
  acquireLockStep({ key: LOCK, timeout: 30, ttl: 60 })
  const saved = saveGoodsStep(input)
  createRemoteLinkStep(saved.links)
  refreshListingStep(saved.ids)
  when({ saved }, ({ saved }) => saved.ids.length > 0).then(() => {
    const data = transform({ saved }, ({ saved }) => ({ ids: saved.ids }))
    emitEventStep({ eventName: GOODS_CHANGED, data })
  })
  releaseLockStep({ key: LOCK })
  return new WorkflowResponse(saved)
})
