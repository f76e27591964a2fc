import { errorsOf } from "../errors-of"

/** Refusals of deliveries and places to fetch goods. */
export const SHIPPING_ERRORS = errorsOf({
  "shipping.rates_empty": {
    vi: "Mỗi vùng cần ít nhất một bậc khối lượng.",
    en: "Each zone needs at least one step of weight.",
  },
  "shipping.rates_not_whole": {
    vi: "Khối lượng và phí phải là số nguyên, không âm (gam và đồng).",
    en: "Weights and fees are whole numbers, not negative (grams and đồng).",
  },
  "shipping.rates_gap": {
    vi: "Bảng phí có khoảng khối lượng chưa có giá. Mỗi bậc phải bắt đầu nơi bậc trước kết thúc, bậc đầu từ 0 g.",
    en: "The rates have a gap: each step must begin where the one before ends, the first at 0 g.",
  },
  "shipping.rates_overlap": {
    vi: "Bảng phí có hai bậc khối lượng chồng lên nhau.",
    en: "Two steps of weight overlap.",
  },
  "shipping.rates_not_ascending": {
    vi: "Các bậc phải tăng dần: nặng hơn thì phí không được thấp hơn.",
    en: "Steps must ascend: more weight never costs less.",
  },
  "shipping.rates_too_many": {
    vi: "Mỗi vùng có nhiều nhất 20 bậc khối lượng.",
    en: "A zone has 20 steps of weight at most.",
  },
  "shipping.limit_days_malformed": {
    vi: "Số ngày giao tối đa là từ 1 đến 30.",
    en: "The most days of delivery are from 1 to 30.",
  },
  "shipping.limit_zones_missing": {
    vi: "Vui lòng chọn ít nhất một vùng giao.",
    en: "Please choose at least one zone.",
  },
  "shipping.zone_not_served": {
    vi: "Sản phẩm này không giao đến vùng của bạn.",
    en: "This product is not delivered to your area.",
  },
  "shipping.island_not_served": {
    vi: "Sản phẩm này không giao ra đảo.",
    en: "This product is not delivered to islands.",
  },
  "shipping.too_many_days": {
    vi: "Hàng tươi không kịp đến nơi: thời gian giao dài hơn mức cho phép.",
    en: "The goods would not arrive in time: delivery takes longer than they allow.",
  },
  "shipping.address_missing": {
    vi: "Vui lòng chọn xã, phường nhận hàng trước khi tính phí giao.",
    en: "Please choose the commune of delivery before the fee is counted.",
  },
  "shipping.pick_up_missing": {
    vi: "Chủ thể này không có điểm nhận hàng.",
    en: "This producer has no place to pick goods up.",
  },
  "shipping.pick_up_closed": {
    vi: "Nơi nhận hàng đã chọn không còn mở: hội chợ đã kết thúc, hoặc người bán đã đổi hay đóng nơi này. Vui lòng chọn lại cách giao hàng.",
    en: "The place you chose to fetch the goods is no longer open: the fair is over, or the seller has changed or closed it. Please choose the delivery again.",
  },
  "shipping.fair_not_found": {
    vi: "Không tìm thấy hội chợ này trong số nơi nhận hàng đang mở.",
    en: "There is no such fair among the open places to fetch goods.",
  },
  "shipping.fair_day_malformed": {
    vi: "Vui lòng nhập ngày đầu và ngày cuối của hội chợ, ví dụ 18/12/2026.",
    en: "Please enter the fair's first and last day, for example 18/12/2026.",
  },
  "shipping.fair_days_reversed": {
    vi: "Ngày cuối của hội chợ không được trước ngày đầu.",
    en: "The fair's last day must not come before its first.",
  },
  "shipping.fair_too_long": {
    vi: "Một hội chợ kéo dài nhiều nhất 31 ngày.",
    en: "A fair lasts 31 days at most.",
  },
  "shipping.fair_too_far": {
    vi: "Hội chợ phải bắt đầu trong vòng một năm kể từ hôm nay.",
    en: "A fair must begin within a year from today.",
  },
  "shipping.fair_over": {
    vi: "Hội chợ này đã kết thúc.",
    en: "This fair is over.",
  },
  "shipping.not_calculated": {
    vi: "Chưa tính được phí giao hàng. Vui lòng thử lại.",
    en: "The fee of delivery could not be counted. Please try again.",
  },
})
