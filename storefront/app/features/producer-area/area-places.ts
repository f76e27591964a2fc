import type { ProducerCapability } from "@ocop/rules"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { localPath } from "~/lib/language"
import { m } from "~/paraglide/messages"

/** A page of the area, for members whose role may do what it is about. */
export interface AreaPlace {
  name: string
  path: string
  needs: ProducerCapability
}

/**
 * The big buttons of the area, in the order of a day's work. Pages of orders, listings, statements
 * and others add themselves here.
 *
 * @param handle of the producer the member works for
 */
export const areaPlaces = (handle: string): AreaPlace[] => [
  { name: m.work_orders(), path: parcelPaths.work(), needs: "read_orders" },
  { name: m.work_statement(), path: parcelPaths.statement(), needs: "read_statements" },
  { name: m.area_see_shop(), path: localPath(`/chu-the/${handle}`), needs: "read_orders" },
  { name: m.members_title(), path: localPath("/nha-san-xuat/thanh-vien"), needs: "read_orders" },
]
