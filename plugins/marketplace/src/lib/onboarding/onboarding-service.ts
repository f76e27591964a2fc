import type { MedusaContainer } from "@medusajs/framework/types"
import { ONBOARDING_MODULE } from "../../modules/onboarding"
import type OnboardingModuleService from "../../modules/onboarding/service"

export const onboardingOf = (container: MedusaContainer) =>
  container.resolve<OnboardingModuleService>(ONBOARDING_MODULE)
