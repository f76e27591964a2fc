import type { StoreCommuneHit, StoreSuccessorsResponse } from "@ocop/contracts"

/** A commune of today to choose, and the old name that led to it. */
export interface PlaceChoice {
  code: string
  /** "Xã Hùng Sơn, Thành phố Đà Nẵng" */
  label: string
  /** "Xã A Xan (Huyện Tây Giang, Tỉnh Quảng Nam)"; null when today's own name was found. */
  former: string | null
  /** True where the old unit was divided, so that nobody but the buyer knows which it is. */
  divided: boolean
}

const labelOf = (commune: { name: string; province: { name: string } }): string =>
  `${commune.name}, ${commune.province.name}`

/** Two hits through one old name are the parts it was divided into; a district has many anyway. */
const isDivided = (hit: StoreCommuneHit, hits: readonly StoreCommuneHit[]): boolean =>
  hit.matched_former_name !== null &&
  !/^(?:Huyện|Quận|Thị xã|Thành phố)/.test(hit.matched_former_name) &&
  hits.filter(
    ({ matched_former_name, matched_former_place }) =>
      matched_former_name === hit.matched_former_name &&
      matched_former_place === hit.matched_former_place
  ).length > 1

export const toHitChoices = (hits: readonly StoreCommuneHit[]): PlaceChoice[] =>
  hits.map((hit) => ({
    code: hit.code,
    label: labelOf(hit),
    former:
      hit.matched_former_name &&
      `${hit.matched_former_name} (${hit.matched_former_place ?? hit.province.name})`,
    divided: isDivided(hit, hits),
  }))

/** Every old commune of a district with today's; one that was divided stands once for each part. */
export const toFormerChoices = (communes: readonly StoreSuccessorsResponse[]): PlaceChoice[] =>
  communes.flatMap(({ former, successors }) =>
    successors.map((successor) => ({
      code: successor.code,
      label: labelOf(successor),
      former: former.name,
      divided: successors.length > 1,
    }))
  )
