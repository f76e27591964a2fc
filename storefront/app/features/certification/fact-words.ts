import { REVOCATION_GROUND_NAMES } from "@ocop/contracts"
import type { RevocationGround } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { FactName } from "./entry-view"

const FACTS: Record<FactName, () => string> = {
  decision: () => m.fact_decision(),
  decision_on: () => m.fact_decision_on(),
  authority: () => m.fact_authority(),
  product_code: () => m.fact_product_code(),
  first_day: () => m.fact_first_day(),
  last_day: () => m.fact_last_day(),
  in_force_until: () => m.fact_in_force_until(),
  late_reassessment: () => m.fact_late_reassessment(),
  superseded_on: () => m.fact_superseded_on(),
  revoked_on: () => m.fact_revoked_on(),
  revocation_decision: () => m.fact_revocation_decision(),
  points: () => m.fact_points(),
  criteria: () => m.fact_criteria(),
  set: () => m.fact_set(),
  evidence: () => m.fact_evidence(),
}

export const factLabel = (name: FactName): string => FACTS[name]()

export const groundText = (ground: RevocationGround): string =>
  REVOCATION_GROUND_NAMES[ground][getLocale()]
