import { errorsOf } from "../errors-of"

/** Refusals of a cart of several producers. */
export const ORDER_GROUP_ERRORS = errorsOf({
  "order_group.not_found": {
    vi: "Không tìm thấy nhóm đơn hàng.",
    en: "The group of orders was not found.",
  },
  "order_group.line_without_producer": {
    vi: "Một sản phẩm trong giỏ không còn người bán. Vui lòng bỏ sản phẩm đó.",
    en: "A product in the cart has no seller any more. Please remove it.",
  },
  "order_group.shipping_missing": {
    vi: "Vui lòng chọn cách giao hàng cho từng người bán.",
    en: "Please choose a delivery for each seller.",
  },
  "order_group.shipping_left_over": {
    vi: "Cách giao hàng không khớp với hàng trong giỏ. Vui lòng chọn lại cách giao hàng.",
    en: "The delivery does not fit the goods in the cart. Please choose the delivery again.",
  },
  "order_group.shipping_shared": {
    vi: "Hàng của nhiều người bán đang dùng chung một cách giao. Vui lòng đặt riêng từng người bán.",
    en: "Goods of several sellers share one delivery. Please order from each seller separately.",
  },
  "order_group.sums_disagree": {
    vi: "Tổng tiền các phần không khớp với giỏ hàng. Chưa có đơn nào được tạo; vui lòng tải lại trang.",
    en: "The parts do not add up to the cart. No order was made; please reload the page.",
  },
  "order_group.payment_missing": {
    vi: "Vui lòng chọn cách thanh toán cho từng người bán.",
    en: "Please choose a payment for each seller.",
  },
  "order_group.payment_unknown": {
    vi: "Cách thanh toán này không dùng được ở đây.",
    en: "This way to pay is not available here.",
  },
  "order_group.payment_shared": {
    vi: "Một khoản trả trước không chia được cho nhiều người bán. Vui lòng chọn cách thanh toán cho từng người bán.",
    en: "One payment in advance cannot be shared between sellers. Please choose a payment for each seller.",
  },
  "order_group.credit_not_divisible": {
    vi: "Khoản ghi có trong giỏ không chia được cho nhiều người bán.",
    en: "A credit in the cart cannot be shared between sellers.",
  },
  "order_group.producer_not_in_cart": {
    vi: "Giỏ hàng không có hàng của người bán này.",
    en: "The cart holds nothing of this seller.",
  },
})
