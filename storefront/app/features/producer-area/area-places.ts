import type { ProducerCapability } from "@ocop/rules"
import { carePaths } from "../care/care-paths"
import { listingPaths } from "../listing/listing-paths"
import { parcelPaths } from "../parcel/parcel-paths"
import { bankPath } from "../payment/payment-paths"
import { reviewPaths } from "../review/review-paths"
import { shippingPaths } from "../shipping/shipping-paths"
import { dossierPaths } from "../dossier/dossier-paths"
import { localPath } from "~/lib/language"
import { m } from "~/paraglide/messages"

/** A page of the area, for members whose role may do what it is about. */
export interface AreaPlace {
  name: string
  path: string
  needs: ProducerCapability
}

/**
 * The big buttons of the area, in the order of a day's work.
 *
 * @param handle of the producer the member works for
 */
export const areaPlaces = (handle: string): AreaPlace[] => [
  { name: m.work_orders(), path: parcelPaths.work(), needs: "read_orders" },
  { name: m.care_work_messages(), path: carePaths.workMessages(), needs: "answer_buyers" },
  { name: m.care_complaints(), path: carePaths.workComplaints(), needs: "answer_buyers" },
  { name: m.plist_title(), path: listingPaths.all(), needs: "change_stock" },
  { name: m.dossier_title(), path: dossierPaths.all(), needs: "edit_listings" },
  { name: m.reviews_work_title(), path: reviewPaths.work(), needs: "answer_buyers" },
  { name: m.work_statement(), path: parcelPaths.statement(), needs: "read_statements" },
  { name: m.pship_title(), path: shippingPaths.producer(), needs: "manage_shop" },
  { name: m.pbank_title(), path: bankPath(), needs: "manage_bank_account" },
  { name: m.area_see_shop(), path: localPath(`/chu-the/${handle}`), needs: "read_orders" },
  { name: m.members_title(), path: localPath("/nha-san-xuat/thanh-vien"), needs: "read_orders" },
]
