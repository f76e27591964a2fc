import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { updateProducerWorkflow } from "@ocop/rating/workflows"
import { judgeSuspension, localDate, type SuspensionGround } from "@ocop/rules"
import { sellsOn } from "../../lib/access/selling"
import { onboardingOf } from "../../lib/onboarding/onboarding-service"
import { producerRefs } from "../../lib/onboarding/read-application"
import type { SellerRow } from "../../modules/onboarding/service"
import { SELLER_CHANGED } from "../events"
import { recordSellerStep } from "./seller-step"

/** `lift` ends a suspension; `withdraw` takes a verification back. */
export type SellerWish =
  | { to: "suspend"; ground: SuspensionGround; begins_on: string }
  | { to: "lift" }
  | { to: "withdraw" }

export interface ChangeSellerInput {
  producer_id: string
  wish: SellerWish
  reason: string
  actor_id: string
}

const NEVER_VERIFIED = {
  state: "none" as const,
  good_until: null,
  suspended_from: null,
  suspension_ground: null,
  suspension_reason: null,
}

const loadSeller = async (container: MedusaContainer, producer_id: string) => {
  const [known] = await producerRefs(container, { id: [producer_id] })
  if (!known) throw notFound("producer.not_found")
  const [seller] = await onboardingOf(container).listOcopSellers({ producer_id }, { take: 1 })
  return seller ?? NEVER_VERIFIED
}

type Stored = Pick<
  SellerRow,
  "state" | "good_until" | "suspended_from" | "suspension_ground" | "suspension_reason"
>

const NOT_SUSPENDED = { suspended_from: null, suspension_ground: null, suspension_reason: null }

const suspended = (
  seller: Stored,
  { ground, begins_on }: Extract<SellerWish, { to: "suspend" }>,
  reason: string
): Stored => {
  if (seller.suspended_from) throw refusal("suspension.already")
  const judged = judgeSuspension(ground, localDate(begins_on), today())
  if (!judged.ok) throw refusal(judged.code)
  return {
    state: seller.state,
    good_until: seller.good_until,
    suspended_from: judged.value,
    suspension_ground: ground,
    suspension_reason: reason,
  }
}

const afterWish = (seller: Stored, { wish, reason }: ChangeSellerInput): Stored => {
  if (wish.to === "suspend") return suspended(seller, wish, reason)
  if (wish.to === "withdraw") return { ...seller, state: "withdrawn" }
  if (!seller.suspended_from) throw refusal("suspension.none")
  return { state: seller.state, good_until: seller.good_until, ...NOT_SUSPENDED }
}

const ACTIONS = { suspend: "suspended", lift: "lifted", withdraw: "withdrawn" } as const

const planSellerStep = createStep(
  "plan-seller",
  async (input: ChangeSellerInput, { container }) => {
    const { producer_id, wish, reason, actor_id } = input
    const after = afterWish(await loadSeller(container, producer_id), input)
    const status = sellsOn(after, today()) ? ("active" as const) : ("suspended" as const)
    const act = {
      producer_id,
      after: { ...after },
      change: { action: ACTIONS[wish.to], actor_id, reason },
    }
    return new StepResponse({
      act,
      // a notice changes nothing before its day
      isFelt: wish.to !== "suspend" || status === "suspended",
      register: { producer_id, changes: { status }, reason, actor_id },
    })
  }
)

/**
 * Suspends a seller (at once for an authority, else with notice), lifts that, or takes the
 * verification back. The register follows, and with it every page and list.
 */
export const changeSellerWorkflow = createWorkflow("change-seller", (input: ChangeSellerInput) => {
  const plan = planSellerStep(input)
  recordSellerStep(plan.act)
  when({ plan }, ({ plan }) => plan.isFelt).then(() => {
    updateProducerWorkflow.runAsStep({ input: plan.register })
  })
  const data = transform({ input }, ({ input }) => ({ id: input.producer_id }))
  emitEventStep({ eventName: SELLER_CHANGED, data })
  return new WorkflowResponse(data)
})
