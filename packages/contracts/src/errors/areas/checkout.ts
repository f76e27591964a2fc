import { errorsOf } from "../errors-of"

/** Refusals of carts, orders and their contracts. */
export const CHECKOUT_ERRORS = errorsOf({
  "cart.not_found": {
    vi: "Không tìm thấy giỏ hàng.",
    en: "The cart was not found.",
  },
  "cart.price_changed": {
    vi: "Giá đã thay đổi từ khi bạn thêm vào giỏ. Vui lòng xem lại trước khi đặt hàng.",
    en: "A price has changed since you filled the cart. Please review it before ordering.",
  },
  "cart.product_unavailable": {
    vi: "Có sản phẩm không còn được bán. Vui lòng bỏ khỏi giỏ.",
    en: "A product is no longer sold. Please remove it from the cart.",
  },
  "cart.stock_insufficient": {
    vi: "Không đủ hàng cho số lượng bạn chọn.",
    en: "There is not enough stock for the quantity you chose.",
  },
  "cart.quantity_malformed": {
    vi: "Số lượng phải là số nguyên từ 1 trở lên.",
    en: "The quantity must be a whole number of at least 1.",
  },
  "cart.address_commune_unknown": {
    vi: "Vui lòng chọn xã, phường nhận hàng trong danh sách.",
    en: "Please choose the commune of delivery from the list.",
  },
  "cart.phone_malformed": {
    vi: "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.",
    en: "The phone number is not valid. Example: 0912 345 678.",
  },
  "cart.recipient_incomplete": {
    vi: "Vui lòng ghi họ tên, số điện thoại và địa chỉ của người nhận hàng.",
    en: "Please give the name, phone and address of the person who receives the goods.",
  },
  "cart.invoice_incomplete": {
    vi: "Để nhận hóa đơn, vui lòng ghi đủ tên, mã số thuế đúng dạng và địa chỉ.",
    en: "For an invoice please give name, a well-formed tax code and address.",
  },
  "order.not_found": {
    vi: "Không tìm thấy đơn hàng với mã và số điện thoại này.",
    en: "No order was found with this number and phone.",
  },
  "contract.not_found": {
    vi: "Không tìm thấy hợp đồng.",
    en: "The contract was not found.",
  },
  "cart.several_producers": {
    vi: "Giỏ hàng vừa thay đổi. Vui lòng đặt hàng lại.",
    en: "The cart has just changed. Please order again.",
  },
})
