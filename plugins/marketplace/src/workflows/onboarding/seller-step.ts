import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { onboardingOf } from "../../lib/onboarding/onboarding-service"
import type { SellerAct } from "../../modules/onboarding/service"

/** Changes whether a producer may sell, with its trail. */
export const recordSellerStep = createStep(
  "record-seller",
  async (act: SellerAct, { container }) => {
    const undo = await onboardingOf(container).recordSellerAct(act)
    return new StepResponse({ id: undo.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await onboardingOf(container).undoSellerAct(undo)
  }
)
