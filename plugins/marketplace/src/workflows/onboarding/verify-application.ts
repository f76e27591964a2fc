import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createProducerWorkflow, updateProducerWorkflow } from "@ocop/rating/workflows"
import { today } from "@ocop/rating/lib/today"
import type { LocalDate } from "@ocop/rules"
import { loadApplication } from "../../lib/onboarding/load-application"
import { APPLICATION_MOVED, SELLER_CHANGED } from "../events"
import { addMembershipStep } from "../membership/add-membership"
import { actOn, takeBack } from "./act-on-application"
import { openShopWorkflow } from "../shop/open-shop"
import { planShopStep } from "./plan-shop"
import { planVerificationStep, type VerifyApplicationInput } from "./plan-verification"
import { recordSellerStep } from "./seller-step"

interface Verified {
  application_id: string
  producer_id: string
  good_until: LocalDate | null
  note: string | null
  actor_id: string
}

const recordVerificationStep = createStep(
  "record-verification",
  async (verified: Verified, { container }) => {
    const { application_id, producer_id, good_until, note, actor_id } = verified
    const row = await loadApplication(container, application_id)
    const decided = { state: "verified", decided_on: today(), reason: null }
    const undo = await actOn(container, row, {
      after: { ...decided, producer_id, good_until },
      action: "moved",
      actor_id,
      reason: note,
    })
    return new StepResponse({ id: row.id }, undo)
  },
  async (undo, { container }) => takeBack(container, undo)
)

const sellerOf = ({ producer_id, good_until, note, actor_id }: Verified) => ({
  producer_id,
  after: { state: "verified", good_until },
  change: { action: "verified", actor_id, reason: note },
})

const ownerOf = ({ producer_id, actor_id }: Verified, member_id: string) => ({
  membership: {
    member_id,
    producer_id,
    role: "owner" as const,
    acting_for: null,
    consent_note: null,
  },
  actor_id,
})

/**
 * Finds an application true: the register has the producer, its papers' facts stand there, the
 * applicant owns it, and it has a shop and may sell.
 */
export const verifyApplicationWorkflow = createWorkflow(
  "verify-application",
  (input: VerifyApplicationInput) => {
    const plan = planVerificationStep(input)
    const added = when("new-producer", { plan }, ({ plan }) => plan.isNew).then(() =>
      createProducerWorkflow.runAsStep({ input: plan.added })
    )
    when("known-producer", { plan }, ({ plan }) => !plan.isNew).then(() => {
      updateProducerWorkflow.runAsStep({ input: plan.known })
    })
    const verified = transform({ input, plan, added }, ({ input, plan, added }) => ({
      application_id: input.application_id,
      producer_id: added?.id ?? plan.known.producer_id,
      good_until: plan.goodUntil,
      note: input.note,
      actor_id: input.actor_id,
    }))
    recordVerificationStep(verified)
    recordSellerStep(transform({ verified }, ({ verified }) => sellerOf(verified)))
    addMembershipStep(
      transform({ verified, plan }, ({ verified, plan }) => ownerOf(verified, plan.memberId))
    )
    const shop = planShopStep(
      transform({ verified }, ({ verified }) => ({ producer_id: verified.producer_id }))
    )
    openShopWorkflow.runAsStep({ input: shop })
    const moved = transform({ input }, ({ input }) => ({
      id: input.application_id,
      state: "verified",
    }))
    emitEventStep({ eventName: APPLICATION_MOVED, data: moved })
    const seller = transform({ verified }, ({ verified }) => ({ id: verified.producer_id }))
    emitEventStep({ eventName: SELLER_CHANGED, data: seller }).config({
      name: "tell-seller",
    })
    return new WorkflowResponse(seller)
  }
)
