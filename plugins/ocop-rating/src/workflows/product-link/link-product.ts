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
  dismissRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { PRODUCT_LINKED } from "../events"
import { planLinks, type LinkPlan, type ProductTie } from "./plan-link"

interface Act {
  reason: string
  /** Staff user; "system" for the seed and the command line. */
  actor_id: string
}

export interface LinkProductsInput extends Act {
  links: ProductTie[]
}

export type LinkProductInput = ProductTie & Act

const planLinksStep = createStep(
  "plan-links",
  async (input: LinkProductsInput, { container }) =>
    new StepResponse(await planLinks(container, input.links))
)

/** The trail is kept with the producers concerned: the one that had the listing and the one that has it. */
const trailOf = ({ changes }: LinkPlan, { reason, actor_id }: Act) =>
  changes.flatMap(({ before, after }) =>
    [...new Set([before.producer_id, after.producer_id])].flatMap((producer_id) =>
      producer_id
        ? [{ producer_id, action: "updated" as const, actor_id, reason, before, after }]
        : []
    )
  )

const recordLinksStep = createStep(
  "record-links",
  async ({ plan, act }: { plan: LinkPlan; act: Act }, { container }) => {
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    // JSON columns take any plain object
    const rows = trailOf(plan, act) as unknown as { producer_id: string }[]
    const made = await service.createOcopProducerChanges(rows as never[])
    const ids = made.map(({ id }) => id)
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteOcopProducerChanges(ids)
  }
)

/**
 * One writer at a time, so that no certificate comes to cover two listings. A lock for each listing
 * would be finer, but the in-memory provider keeps what it got of several keys when one is taken.
 */
const LOCK = "ocop-product-links"

/** Says of many listings at once which producer and which registered product they are. */
export const linkProductsWorkflow = createWorkflow("link-products", (input: LinkProductsInput) => {
  acquireLockStep({ key: LOCK, timeout: 30, ttl: 60, executeOnSubWorkflow: true })
  const plan = planLinksStep(input)
  dismissRemoteLinkStep(plan.dismiss)
  createRemoteLinkStep(plan.create)
  recordLinksStep({ plan, act: input })
  const event = transform({ plan }, ({ plan }) => ({
    ids: plan.changes.map(({ after }) => after.product_id),
  }))
  when({ event }, ({ event }) => event.ids.length > 0).then(() => {
    emitEventStep({ eventName: PRODUCT_LINKED, data: event })
  })
  releaseLockStep({ key: LOCK, executeOnSubWorkflow: true })
  return new WorkflowResponse(event)
})

/** Says which producer and which registered product a listing is; null takes the tie away. */
export const linkProductWorkflow = createWorkflow("link-product", (input: LinkProductInput) => {
  const links = transform({ input }, ({ input }): LinkProductsInput => {
    const { reason, actor_id, ...tie } = input
    return { links: [tie], reason, actor_id }
  })
  return new WorkflowResponse(linkProductsWorkflow.runAsStep({ input: links }))
})
