import type { RevocationGround } from "@ocop/rules"
import { m } from "~/paraglide/messages"
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

const GROUNDS: Record<RevocationGround, () => string> = {
  forged_information: () => m.ground_forged_information(),
  criteria_no_longer_met: () => m.ground_criteria_no_longer_met(),
  law_breached: () => m.ground_law_breached(),
  mark_misused: () => m.ground_mark_misused(),
  production_stopped: () => m.ground_production_stopped(),
  other_finding: () => m.ground_other_finding(),
}

export const groundText = (ground: RevocationGround): string => GROUNDS[ground]()
