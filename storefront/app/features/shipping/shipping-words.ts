import { ERROR_MESSAGES, type OcopErrorCode } from "@ocop/contracts"
import type { CareKind, RateZone, Remoteness } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"

const ZONES: Record<RateZone, () => string> = {
  same_commune: () => m.pship_zone_same_commune(),
  same_province: () => m.pship_zone_same_province(),
  same_region: () => m.pship_zone_same_region(),
  country: () => m.pship_zone_country(),
}
export const zoneText = (zone: RateZone): string => ZONES[zone]()

const SURCHARGES: Record<Remoteness, () => string> = {
  island: () => m.pship_surcharge_island(),
  mountain: () => m.pship_surcharge_mountain(),
}
export const surchargeText = (one: Remoteness): string => SURCHARGES[one]()

const CARE: Record<CareKind, () => string> = {
  ordinary: () => m.pship_care_ordinary(),
  fresh: () => m.pship_care_fresh(),
  live_plant: () => m.pship_care_live_plant(),
}
export const careText = (care: CareKind): string => CARE[care]()

/** Why something was not saved, and in which zone. */
export const problemText = (code: OcopErrorCode | null, zone: RateZone | null): string => {
  const problem = ERROR_MESSAGES[code ?? "service.unavailable"][getLocale()]
  return zone ? m.pship_problem_zone({ zone: zoneText(zone), problem }) : problem
}
