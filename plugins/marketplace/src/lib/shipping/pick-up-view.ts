import type { CommuneRef, PickUpPoint } from "@ocop/contracts"
import type { PickUpRow } from "../../modules/shipping-rate/facts"

export const toPickUpPoint = (
  { id, kind, place }: PickUpRow,
  communes: Map<string, CommuneRef>
): PickUpPoint[] =>
  place
    ? [
        {
          id,
          kind,
          name: place.name,
          address: place.address,
          commune: communes.get(place.commune_code) ?? null,
          hours: place.hours,
        },
      ]
    : []
