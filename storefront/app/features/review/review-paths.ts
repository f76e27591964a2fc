import type { ReviewPhotoSize } from "@ocop/contracts"
import { localPath } from "~/lib/language"

const part = encodeURIComponent

/** Addresses of buyers' reviews, in the language of the page that is being made. */
export const reviewPaths = {
  of: (handle: string, page = 1) =>
    localPath(`/san-pham/${part(handle)}/danh-gia`) + (page > 1 ? `?page=${page}` : ""),
  /** Of one buyer's order. */
  own: (orderId: string) => localPath(`/don-hang/${part(orderId)}/danh-gia`),
  /** Of a producer; those that wait for an answer unless all are wanted. */
  work: (all = false, page = 1) => {
    const chosen = [all ? "loc=tat-ca" : "", page > 1 ? `page=${page}` : ""].filter(Boolean)
    return localPath("/nha-san-xuat/danh-gia") + (chosen.length ? `?${chosen.join("&")}` : "")
  },
  /** A picture speaks no language. */
  photo: (reviewId: string, photoId: string, size: ReviewPhotoSize) =>
    `/anh-danh-gia/${part(reviewId)}/${part(photoId)}/${size}`,
}
