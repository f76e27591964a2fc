import type { HandOverWay, ParcelState, ReturnReason, ReturnState } from "@ocop/rules"
import type { Bilingual } from "../messages/languages"
import type { ParcelReason } from "./responses"

/** What a state of a parcel is called, by buyers, producers and staff alike. */
export const PARCEL_STATE_NAMES: Readonly<Record<ParcelState, Bilingual>> = {
  placed: { vi: "Chờ người bán nhận", en: "Waiting for the seller" },
  accepted: { vi: "Người bán đã nhận đơn", en: "Accepted by the seller" },
  preparing: { vi: "Đang chuẩn bị hàng", en: "Being prepared" },
  handed_over: { vi: "Đang giao", en: "On the way" },
  failed: { vi: "Giao chưa được", en: "Not delivered yet" },
  delivered: { vi: "Đã giao", en: "Delivered" },
  returning: { vi: "Đang chuyển hoàn", en: "Going back to the seller" },
  returned: { vi: "Đã chuyển hoàn", en: "Back at the seller" },
  refused: { vi: "Người bán từ chối", en: "Refused by the seller" },
  cancelled: { vi: "Đã hủy", en: "Cancelled" },
}

export const PARCEL_REASON_NAMES: Readonly<Record<ParcelReason, Bilingual>> = {
  out_of_stock: { vi: "Hết hàng", en: "Out of stock" },
  cannot_deliver_there: { vi: "Không giao được đến nơi này", en: "Cannot deliver there" },
  cannot_prepare_in_time: { vi: "Không kịp chuẩn bị", en: "Cannot be prepared in time" },
  buyer_unreachable: { vi: "Không liên lạc được người mua", en: "The buyer cannot be reached" },
  unanswered: { vi: "Người bán không trả lời", en: "The seller did not answer" },
  changed_mind: { vi: "Không muốn mua nữa", en: "Changed my mind" },
  ordered_by_mistake: { vi: "Đặt nhầm", en: "Ordered by mistake" },
  too_slow: { vi: "Chờ quá lâu", en: "It takes too long" },
  by_floor: { vi: "Sàn hủy đơn", en: "Called off by the floor" },
  nobody_home: { vi: "Không có người nhận", en: "Nobody at home" },
  wrong_address: { vi: "Sai địa chỉ", en: "Wrong address" },
  refused_by_buyer: { vi: "Người mua không nhận", en: "The buyer refused the parcel" },
  postponed: { vi: "Người mua hẹn ngày khác", en: "The buyer asked for another day" },
  damaged_on_the_way: { vi: "Hàng hỏng trên đường", en: "Damaged on the way" },
  weather: { vi: "Mưa bão, đường không đi được", en: "Weather, road closed" },
  other: { vi: "Lý do khác", en: "Another reason" },
}

export const HAND_OVER_WAY_NAMES: Readonly<Record<HandOverWay, Bilingual>> = {
  carrier: { vi: "Đơn vị vận chuyển", en: "A carrier" },
  own: { vi: "Tự đi giao", en: "We deliver ourselves" },
  pickup: { vi: "Người mua đến lấy", en: "The buyer fetches it" },
}

export const RETURN_REASON_NAMES: Readonly<Record<ReturnReason, Bilingual>> = {
  not_as_described: { vi: "Không đúng mô tả", en: "Not as described" },
  damaged: { vi: "Hỏng, vỡ, ôi thiu", en: "Damaged or spoilt" },
  wrong: { vi: "Giao sai hàng", en: "Wrong goods" },
}

export const RETURN_STATE_NAMES: Readonly<Record<ReturnState, Bilingual>> = {
  requested: { vi: "Chờ người bán trả lời", en: "Waiting for the seller's answer" },
  accepted: { vi: "Được chấp nhận", en: "Accepted" },
  refused: { vi: "Người bán từ chối", en: "Refused by the seller" },
  disputed: { vi: "Sàn đang xem xét", en: "The floor is looking into it" },
  goods_back: { vi: "Người bán đã nhận lại hàng", en: "The goods are back" },
  refunded: { vi: "Đã hoàn tiền", en: "Refunded" },
  withdrawn: { vi: "Đã rút yêu cầu", en: "Withdrawn" },
  upheld: { vi: "Sàn giữ nguyên việc từ chối", en: "The refusal stands" },
}
