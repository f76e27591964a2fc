import { errorsOf } from "../errors-of"

/** Refusals of listings and takedowns. */
export const LISTING_ERRORS = errorsOf({
  "listing.not_found": {
    vi: "Không tìm thấy sản phẩm này trong gian hàng.",
    en: "The listing was not found.",
  },
  "listing.change_not_found": {
    vi: "Không tìm thấy thay đổi này.",
    en: "The change was not found.",
  },
  "listing.change_waiting": {
    vi: "Thay đổi trước đang chờ duyệt. Rút lại trước khi sửa tiếp.",
    en: "An earlier change is waiting for review. Withdraw it before you change more.",
  },
  "listing.nothing_to_send": {
    vi: "Chưa có thay đổi nào để gửi duyệt.",
    en: "There is no change to be sent.",
  },
  "listing.rules_block": {
    vi: "Còn mục bắt buộc chưa đủ hoặc lời lẽ không được phép. Vui lòng sửa các mục được đánh dấu.",
    en: "Something compulsory is missing or may not be said. Please correct the marked fields.",
  },
  "listing.move_not_allowed": {
    vi: "Không thể làm bước này. Có thể người khác vừa xử lý, vui lòng tải lại trang.",
    en: "This step is not possible now. Somebody may have acted meanwhile: please reload.",
  },
  "listing.applies_at_once": {
    vi: "Giá và số lượng của hàng đang bán đổi ngay tại danh sách, không cần gửi duyệt.",
    en: "Price and stock of a listing on sale are changed at once, in the list.",
  },
  "listing.variant_unknown": {
    vi: "Quy cách này không thuộc sản phẩm.",
    en: "The pack does not belong to this listing.",
  },
  "listing.stock_not_counted": {
    vi: "Quy cách này không đếm số lượng.",
    en: "The stock of this pack is not counted.",
  },
  "listing.stock_below_reserved": {
    vi: "Số lượng ít hơn số đã có người đặt. Vui lòng kiểm tra lại.",
    en: "This is less than buyers have ordered already. Please check.",
  },
  "listing.price_unreadable": {
    vi: "Vui lòng ghi giá bằng số, ví dụ 120000.",
    en: "Please give the price as a number, such as 120000.",
  },
  "listing.price_out_of_range": {
    vi: "Giá phải từ 1.000 ₫ đến 1.000.000.000 ₫.",
    en: "The price must be from 1,000 ₫ to 1,000,000,000 ₫.",
  },
  "listing.stock_unreadable": {
    vi: "Vui lòng ghi số lượng bằng số, từ 0 đến 1.000.000.",
    en: "Please give the number in stock, from 0 to 1,000,000.",
  },
  "listing.net_content_unreadable": {
    vi: "Vui lòng ghi khối lượng hoặc thể tích bằng số lớn hơn 0.",
    en: "Please give the net content as a number above 0.",
  },
  "listing.weight_unreadable": {
    vi: "Vui lòng ghi cân nặng cả bao bì bằng gam, số nguyên.",
    en: "Please give the weight with its wrapping in whole grams.",
  },
  "listing.text_too_long": {
    vi: "Nội dung quá dài. Vui lòng rút gọn.",
    en: "This text is too long. Please shorten it.",
  },
  "listing.photo_unreadable": {
    vi: "Không đọc được ảnh này. Vui lòng chọn ảnh JPEG hoặc PNG khác.",
    en: "This picture cannot be read. Please choose another JPEG or PNG.",
  },
  "listing.photo_too_large": {
    vi: "Ảnh quá lớn. Vui lòng chọn ảnh dưới 12 MB và 50 triệu điểm ảnh.",
    en: "The picture is too large. Please choose one below 12 MB and 50 million pixels.",
  },
  "listing.photo_unknown": {
    vi: "Ảnh này không có trong gian hàng.",
    en: "The picture is not one of this producer.",
  },
  "listing.reason_missing": {
    vi: "Vui lòng ghi lý do.",
    en: "Please give the reason.",
  },
  "listing.producer_may_not_sell": {
    vi: "Chủ thể này hiện không được bán trên sàn.",
    en: "This producer may not sell on the floor now.",
  },
  "takedown.not_found": {
    vi: "Không tìm thấy yêu cầu gỡ này.",
    en: "The takedown was not found.",
  },
  "takedown.already_open": {
    vi: "Sản phẩm này đã có yêu cầu gỡ chưa kết thúc.",
    en: "This listing has a takedown that is not over.",
  },
  "takedown.requested_in_future": {
    vi: "Thời điểm yêu cầu không thể ở tương lai.",
    en: "The request cannot lie in the future.",
  },
})
